package org.internalcustomer.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.internalcustomer.sandbox.search.Junction.Kind;
import org.internalcustomer.sandbox.search.Sorts.Sort;

/** A query written as text reads back as the same query. */
class JqlTextTest {

    @Property(tries = 500)
    void readsBackAsTheSameQuery(@ForAll("queries") JqlQuery query) throws JqlSyntaxError {
        JqlQuery again = JqlParser.parse(JqlText.of(query));

        assertThat(again.where()).isEqualTo(query.where());
        assertThat(again.sorts()).isEqualTo(query.sorts());
    }

    @Provide
    Arbitrary<JqlQuery> queries() {
        return Combinators.combine(clauses(3), sorts()).as((where, sorts) -> new JqlQuery(where, sorts, null));
    }

    private static Arbitrary<Clause> clauses(int depth) {
        Arbitrary<Clause> conditions = Combinators.combine(names(), operators(), operands())
                .as((field, operator, operand) -> new Condition(field, operator, operand));
        if (depth == 0) {
            return conditions;
        }
        Arbitrary<Clause> negations = clauses(depth - 1).map(Negation::new);
        Arbitrary<Clause> junctions = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        clauses(depth - 1).list().ofMinSize(2).ofMaxSize(3))
                .as((kind, parts) -> (Clause) new Junction(kind, parts));
        return Arbitraries.oneOf(conditions, negations, junctions);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("status", "order", "cf[10001]", "Provider department", "客户部门", "a.b", "-", "not"),
                texts());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(text -> !text.isBlank());
    }

    private static Arbitrary<Operator> operators() {
        return Arbitraries.of(
                Operator.EQUALS,
                Operator.NOT_EQUALS,
                Operator.LESS_THAN,
                Operator.GREATER_THAN_EQUALS,
                Operator.LIKE,
                Operator.NOT_LIKE,
                Operator.IN,
                Operator.NOT_IN,
                Operator.IS,
                Operator.IS_NOT);
    }

    private static Arbitrary<Operand> operands() {
        Arbitrary<Operand> single = Arbitraries.oneOf(
                texts().map(Word::new),
                Arbitraries.just(new Empty()),
                texts().list().ofMaxSize(2).map(args -> new FunctionOperand("membersOf", args)));
        return Arbitraries.oneOf(
                single, single.list().ofMinSize(1).ofMaxSize(3).map(values -> (Operand) new Several(values)));
    }

    private static Arbitrary<Sorts> sorts() {
        Arbitrary<SortOrder> orders = Arbitraries.of(SortOrder.class).injectNull(0.3);
        return Combinators.combine(names(), orders)
                .as(Sort::new)
                .list()
                .ofMaxSize(2)
                .map(List::copyOf)
                .map(Sorts::new);
    }
}
