package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels of the issue. */
final class LabelField implements SearchField {

    private static final String LABELLED = "i.id IN (SELECT l.issue_id FROM sandbox_label l WHERE %s)";

    @Override
    public Set<Operator> operators() {
        return EQUALITY;
    }

    @Override
    public SqlPart isEmpty() {
        return SqlPart.of("NOT EXISTS (SELECT 1 FROM sandbox_label l WHERE l.issue_id = i.id)");
    }

    @Override
    public SqlPart isNotEmpty() {
        return SqlPart.of("EXISTS (SELECT 1 FROM sandbox_label l WHERE l.issue_id = i.id)");
    }

    @Override
    public SqlPart isOneOf(List<QueryLiteral> values, Asking asking) {
        return SqlPart.in("l.label", values.stream().map(QueryLiteral::asString).toList())
                .within(LABELLED);
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) {
        return isNotEmpty().and(isOneOf(values, asking).within("NOT (%s)"));
    }

    @Override
    public Optional<Sorting> sorting() {
        return Sorting.by("(SELECT MIN(l.label) FROM sandbox_label l WHERE l.issue_id = i.id)", true);
    }
}
