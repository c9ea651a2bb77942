package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.issues.Wording;

/** The issue itself, by key or id; also the parent of sub-tasks. */
final class KeyField implements SearchField {

    private final String name;
    private final String idColumn;

    KeyField(String name, String idColumn) {
        this.name = name;
        this.idColumn = "i." + idColumn;
    }

    @Override
    public Set<Operator> operators() {
        return EQUALITY_AND_ORDER;
    }

    @Override
    public SqlPart isEmpty() {
        return SqlPart.of(idColumn + " IS NULL");
    }

    @Override
    public SqlPart isNotEmpty() {
        return SqlPart.of(idColumn + " IS NOT NULL");
    }

    @Override
    public SqlPart isOneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        List<Long> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        sort(values, ids, keys);
        List<SqlPart> parts = new ArrayList<>();
        if (!ids.isEmpty()) {
            // Functions give thousands of ids. As constants both databases look them up; as parameters H2 compares
            // each.
            parts.add(SqlPart.of(
                    idColumn + " IN (" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")"));
        }
        if (!keys.isEmpty()) {
            parts.add(SqlPart.in("k.issue_key", keys)
                    .within(idColumn + " IN (SELECT k.id FROM sandbox_issue k WHERE %s)"));
        }
        return parts.isEmpty() ? SqlPart.NOTHING : SqlPart.join("OR", parts);
    }

    @Override
    public SqlPart isNoneOf(List<QueryLiteral> values, Asking asking) throws InvalidCondition {
        return isOneOf(values, asking).within("(" + idColumn + " IS NOT NULL AND NOT %s)");
    }

    private void sort(List<QueryLiteral> values, List<Long> ids, List<String> keys) throws InvalidCondition {
        for (QueryLiteral value : values) {
            String text = value.asString();
            if (value.getLongValue() != null || text.matches("\\d{1,18}")) {
                ids.add(Long.valueOf(text));
            } else if (text.matches("(?i)[A-Z][A-Z0-9]*-\\d{1,15}")) {
                keys.add(text.toUpperCase(Locale.ROOT));
            } else if (!(value.getSourceOperand() instanceof FunctionOperand)) {
                throw new InvalidCondition(Wording.text("jql.bad-key", value.asString(), name));
            }
        }
    }

    /** By project and number, as in Jira: {@code key > ABC-10} means later issues of ABC. */
    @Override
    public SqlPart compares(Operator operator, QueryLiteral value, Asking asking) throws InvalidCondition {
        String key = value.asString().toUpperCase(Locale.ROOT);
        if (!key.matches("[A-Z][A-Z0-9]*-\\d{1,15}")) {
            throw new InvalidCondition(Wording.text("jql.bad-key", value.asString(), name));
        }
        String project = key.substring(0, key.lastIndexOf('-'));
        long number = Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
        return SqlPart.of(
                "(i.project_id IN (SELECT p.id FROM sandbox_project p WHERE p.project_key = ?) AND i.issue_number "
                        + JqlText.symbol(operator) + " ?)",
                project,
                number);
    }

    @Override
    public Optional<Sorting> sorting() {
        return name.equals("parent")
                ? Sorting.by(idColumn, true)
                : Optional.of(new Sorting("", List.of("i.project_id", "i.issue_number"), false));
    }
}
