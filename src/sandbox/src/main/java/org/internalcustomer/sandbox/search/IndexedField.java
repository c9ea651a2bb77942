package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.fields.Searcher.Kind;
import org.internalcustomer.sandbox.issues.Wording;

/** Custom fields of one name, as their index has them. */
final class IndexedField implements SearchField {

    private final String name;
    private final List<Long> fieldIds;
    private final Kind kind;
    private final Function<String, Optional<String>> userKeys;

    IndexedField(String name, List<Long> fieldIds, Kind kind, Function<String, Optional<String>> userKeys) {
        this.name = name;
        this.fieldIds = fieldIds;
        this.kind = kind;
        this.userKeys = userKeys;
    }

    @Override
    public Set<Operator> operators() {
        return switch (kind) {
            case TEXT -> LIKENESS;
            case NUMBER, INSTANT -> EQUALITY_AND_ORDER;
            case EXACT_TEXT, USER -> EQUALITY;
        };
    }

    private String column() {
        return switch (kind) {
            case NUMBER -> "number_value";
            case INSTANT -> "instant_value";
            default -> "text_value";
        };
    }

    private String ids() {
        return fieldIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private SqlPart where(SqlPart condition) {
        return condition.within(
                "i.id IN (SELECT x.issue_id FROM sandbox_field_index x WHERE x.field_id IN (" + ids() + ") AND %s)");
    }

    @Override
    public SqlPart isEmpty() {
        return isNotEmpty().within("NOT %s");
    }

    @Override
    public SqlPart isNotEmpty() {
        return SqlPart.of("EXISTS (SELECT 1 FROM sandbox_field_index x WHERE x.issue_id = i.id AND x.field_id IN ("
                + ids() + "))");
    }

    @Override
    public SqlPart isOneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        return where(SqlPart.in("x." + column(), comparable(values, asking)));
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        return isNotEmpty().and(isOneOf(values, asking).within("NOT (%s)"));
    }

    @Override
    public SqlPart compares(Operator operator, QueryLiteral value, Asking asking) throws InvalidCondition {
        if (kind == Kind.TEXT) {
            SqlPart found = where(SqlPart.join(
                    "AND",
                    TextField.patterns(value.asString()).stream()
                            .map(pattern -> SqlPart.of("LOWER(x.text_value) LIKE ? ESCAPE '!'", pattern))
                            .toList()));
            return operator == Operator.LIKE ? found : found.within("NOT (%s)");
        }
        return where(SqlPart.of(
                "x." + column() + " " + JqlText.symbol(operator) + " ?",
                comparable(List.of(value), asking).get(0)));
    }

    private List<Object> comparable(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        if (kind == Kind.INSTANT) {
            return new ArrayList<>(DateValue.millis(values, name, asking));
        }
        List<Object> all = new ArrayList<>();
        for (QueryLiteral value : values) {
            all.add(comparable(value.asString()));
        }
        return all;
    }

    private Object comparable(String text) throws InvalidCondition {
        if (kind == Kind.NUMBER) {
            try {
                return new BigDecimal(text).doubleValue();
            } catch (NumberFormatException e) {
                throw new InvalidCondition(Wording.text("jql.bad-number", text, name));
            }
        }
        return kind == Kind.USER
                ? userKeys.apply(text).orElseThrow(() -> InvalidCondition.noSuchValue(text, name))
                : text;
    }

    @Override
    public Optional<Sorting> sorting() {
        String alias = "f" + fieldIds.get(0);
        String join = " LEFT JOIN sandbox_field_index " + alias + " ON " + alias + ".issue_id = i.id AND " + alias
                + ".field_id = " + fieldIds.get(0) + " AND " + alias + ".position = 0";
        return Optional.of(new Sorting(join, List.of(alias + "." + column()), true));
    }
}
