package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.issues.Wording;
import org.internalcustomer.sandbox.search.SearchField.Sorting;
import org.internalcustomer.sandbox.search.Sorts.Sort;

/** Translates a query into SQL conditions about the issue {@code i}, or says what of it means nothing. */
final class QueryCompiler {

    /** NOT is pushed down to the conditions, as in Jira: so it never finds issues without a value. */
    private static final Map<Operator, Operator> OPPOSITES = Map.of(
            Operator.EQUALS, Operator.NOT_EQUALS,
            Operator.NOT_EQUALS, Operator.EQUALS,
            Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS,
            Operator.GREATER_THAN_EQUALS, Operator.LESS_THAN,
            Operator.GREATER_THAN, Operator.LESS_THAN_EQUALS,
            Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN,
            Operator.IN, Operator.NOT_IN,
            Operator.NOT_IN, Operator.IN,
            Operator.IS, Operator.IS_NOT,
            Operator.IS_NOT, Operator.IS);

    private final SearchFields fields;
    private final Functions functions;
    private final Asking asking;

    QueryCompiler(SearchFields fields, Functions functions, Asking asking) {
        this.fields = fields;
        this.functions = functions;
        this.asking = asking;
    }

    /** @param clause null for all issues */
    SqlPart where(Clause clause) throws InvalidCondition {
        return clause == null ? SqlPart.EVERYTHING : compile(clause, false);
    }

    private SqlPart compile(Clause clause, boolean negated) throws InvalidCondition {
        if (clause instanceof TerminalClause condition) {
            return condition(condition, negated);
        }
        if (clause.getName().equals("NOT")) {
            return compile(clause.getClauses().get(0), !negated);
        }
        List<SqlPart> parts = new ArrayList<>();
        for (Clause part : clause.getClauses()) {
            parts.add(compile(part, negated));
        }
        boolean all = clause.getName().equals("AND") != negated;
        return SqlPart.join(all ? "AND" : "OR", parts);
    }

    private SqlPart condition(TerminalClause condition, boolean negated) throws InvalidCondition {
        SearchField field = field(condition.getName());
        Operator operator = negated ? opposite(condition.getOperator()) : condition.getOperator();
        if (!field.operators().contains(operator)) {
            throw new InvalidCondition(
                    Wording.text("jql.bad-operator", JqlText.symbol(condition.getOperator()), condition.getName()));
        }
        if (isEmptiness(condition)) {
            return emptiness(field, operator, condition);
        }
        List<QueryLiteral> values = values(condition.getOperand(), condition);
        return switch (operator) {
            case EQUALS -> field.isOneOf(single(values, condition), asking);
            case NOT_EQUALS -> field.isNoneOf(single(values, condition), asking);
            case IN -> field.isOneOf(values, asking);
            case NOT_IN -> field.isNoneOf(values, asking);
            case IS, IS_NOT ->
                throw new InvalidCondition(Wording.text("jql.only-empty", JqlText.symbol(condition.getOperator())));
            default ->
                values.isEmpty()
                        ? SqlPart.NOTHING
                        : field.compares(operator, single(values, condition).get(0), asking);
        };
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case LIKE -> Operator.NOT_LIKE;
            case NOT_LIKE -> Operator.LIKE;
            default -> OPPOSITES.get(operator);
        };
    }

    private static boolean isEmptiness(TerminalClause condition) {
        boolean unresolved = condition.getName().equalsIgnoreCase("resolution")
                && condition.getOperand() instanceof Word word
                && word.text().equalsIgnoreCase("unresolved");
        return unresolved || condition.getOperand() instanceof Empty;
    }

    private static SqlPart emptiness(SearchField field, Operator operator, TerminalClause condition)
            throws InvalidCondition {
        return switch (operator) {
            case EQUALS, IS, IN -> field.isEmpty();
            case NOT_EQUALS, IS_NOT, NOT_IN -> field.isNotEmpty();
            default ->
                throw new InvalidCondition(Wording.text("jql.no-empty", JqlText.symbol(condition.getOperator())));
        };
    }

    private static List<QueryLiteral> single(List<QueryLiteral> values, TerminalClause condition)
            throws InvalidCondition {
        boolean list = condition.getOperand() instanceof Several || values.size() > 1;
        if (list) {
            throw new InvalidCondition(Wording.text(
                    "jql.no-list",
                    JqlText.symbol(condition.getOperator()),
                    condition.getOperand().getDisplayString(),
                    condition.getName()));
        }
        return values;
    }

    private List<QueryLiteral> values(Operand operand, TerminalClause condition) throws InvalidCondition {
        if (operand instanceof FunctionOperand function) {
            return valuesOf(function, condition);
        }
        if (operand instanceof Several several) {
            List<QueryLiteral> all = new ArrayList<>();
            for (Operand value : several.values()) {
                all.addAll(values(value, condition));
            }
            return all;
        }
        if (operand instanceof Empty) {
            throw new InvalidCondition(Wording.text("jql.empty-in-list", condition.getName()));
        }
        return List.of(new QueryLiteral(operand, ((Word) operand).text()));
    }

    private List<QueryLiteral> valuesOf(FunctionOperand operand, TerminalClause condition) throws InvalidCondition {
        JqlFunction function = functions
                .find(operand.getName())
                .orElseThrow(
                        () -> new InvalidCondition(Wording.text("jql.unknown-function", operand.getDisplayString())));
        MessageSet messages = function.validate(asking.user(), operand, condition);
        if (messages.hasAnyErrors()) {
            throw new InvalidCondition(String.join(" ", messages.getErrorMessages()));
        }
        return function.getValues(asking, operand, condition);
    }

    private SearchField field(String name) throws InvalidCondition {
        return fields.find(name).orElseThrow(() -> InvalidCondition.noSuchField(name));
    }

    /** Further tables, and the list for ORDER BY; newest keys first where nothing else is asked. */
    Ordering ordering(Sorts sorts) throws InvalidCondition {
        StringBuilder joins = new StringBuilder();
        List<String> terms = new ArrayList<>();
        List<Sort> asked = sorts.fields().isEmpty() ? List.of(newestFirst()) : sorts.fields();
        for (Sort sort : asked) {
            Sorting sorting = field(sort.field())
                    .sorting()
                    .orElseThrow(() -> new InvalidCondition(Wording.text("jql.no-sort", sort.field())));
            if (joins.indexOf(sorting.join()) < 0) {
                joins.append(sorting.join());
            }
            sorting.expressions().forEach(expression -> terms.add(expression + direction(sorting, sort)));
        }
        terms.add("i.id" + (asked.get(0).descends() ? " DESC" : ""));
        return new Ordering(joins.toString(), String.join(", ", terms));
    }

    private static Sort newestFirst() {
        return new Sort("key", SortOrder.DESC);
    }

    private static String direction(Sorting sorting, Sort sort) {
        String direction = sort.descends() ? " DESC" : " ASC";
        String empties = sort.descends() ? " NULLS FIRST" : " NULLS LAST";
        return direction + (sorting.mayBeEmpty() ? empties : "");
    }

    /** @param joins empty for none */
    record Ordering(String joins, String terms) {}
}
