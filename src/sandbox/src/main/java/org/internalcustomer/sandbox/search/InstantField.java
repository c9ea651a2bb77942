package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A point in time of the issue. */
final class InstantField implements SearchField {

    private final String name;
    private final String column;
    private final boolean mayBeEmpty;

    InstantField(String name, String column, boolean mayBeEmpty) {
        this.name = name;
        this.column = "i." + column;
        this.mayBeEmpty = mayBeEmpty;
    }

    @Override
    public Set<Operator> operators() {
        return EQUALITY_AND_ORDER;
    }

    @Override
    public SqlPart isEmpty() {
        return SqlPart.of(column + " IS NULL");
    }

    @Override
    public SqlPart isNotEmpty() {
        return SqlPart.of(column + " IS NOT NULL");
    }

    @Override
    public SqlPart isOneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        return SqlPart.in(column, DateValue.millis(values, name, asking));
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        return SqlPart.in(column + " NOT", DateValue.millis(values, name, asking));
    }

    @Override
    public SqlPart compares(Operator operator, QueryLiteral value, Asking asking) throws InvalidCondition {
        return SqlPart.of(
                column + " " + JqlText.symbol(operator) + " ?",
                DateValue.millis(List.of(value), name, asking).get(0));
    }

    @Override
    public Optional<Sorting> sorting() {
        return Sorting.by(column, mayBeEmpty);
    }
}
