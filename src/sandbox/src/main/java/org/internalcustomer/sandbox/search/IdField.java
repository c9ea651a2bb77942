package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A field that holds the id of something named: a status, a priority, a project, a person. */
final class IdField implements SearchField {

    private final String name;
    private final String column;
    private final Function<String, List<?>> ids;
    private final String sortedBy;

    /** @param ids what a written value stands for; none where there is no such thing */
    IdField(String name, String column, Function<String, List<?>> ids, String sortedBy) {
        this.name = name;
        this.column = "i." + column;
        this.ids = ids;
        this.sortedBy = sortedBy;
    }

    @Override
    public Set<Operator> operators() {
        return EQUALITY;
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
        return SqlPart.in(column, idsOf(values));
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        List<Object> unwanted = idsOf(values);
        return unwanted.isEmpty() ? isNotEmpty() : SqlPart.in(column + " NOT", unwanted);
    }

    private List<Object> idsOf(List<QueryLiteral> values) throws InvalidCondition {
        List<Object> all = new ArrayList<>();
        for (QueryLiteral value : values) {
            List<?> found = ids.apply(value.asString());
            if (found.isEmpty()) {
                throw InvalidCondition.noSuchValue(value.asString(), name);
            }
            all.addAll(found);
        }
        return all;
    }

    @Override
    public Optional<Sorting> sorting() {
        return Sorting.by(sortedBy, true);
    }
}
