package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.StoredField;

/** What a change of an issue looks like in the history, as in Jira. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class ChangeItems {

    private final Lookups lookups;
    private final Fields fields;

    ChangeItems(Lookups lookups, Fields fields) {
        this.lookups = lookups;
        this.fields = fields;
    }

    /** Jira's own fields first, then labels, then custom fields; nothing that stayed the same. */
    List<ChangeItemBean> of(StoredIssue issue) {
        List<ChangeItemBean> items = new ArrayList<>();
        issue.changedColumns().keySet().stream()
                .filter(IssueColumn::isInHistory)
                .map(column -> item(column, issue))
                .forEach(items::add);
        if (!issue.labelTexts().equals(issue.storedLabels())) {
            items.add(new ChangeItemBean(
                    ChangeItemBean.STATIC_FIELD,
                    "labels",
                    null,
                    String.join(" ", issue.storedLabels()),
                    null,
                    String.join(" ", issue.labelTexts())));
        }
        changedFields(issue).forEach((field, change) -> items.add(item(field, change)));
        return items;
    }

    /** The custom fields whose value truly differs. */
    Map<StoredField, ModifiedValue> changedFields(StoredIssue issue) {
        Map<StoredField, ModifiedValue> changed = new LinkedHashMap<>();
        issue.fieldChanges().forEach((id, change) -> fields.byId(StoredField.idOf(id))
                .filter(field -> !field.getCustomFieldType().valuesEqual(change.getOldValue(), change.getNewValue()))
                .ifPresent(field -> changed.put(field, change)));
        return changed;
    }

    private ChangeItemBean item(IssueColumn column, StoredIssue issue) {
        Object from = issue.storedValue(column);
        Object to = issue.value(column);
        return new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD,
                column.historyName(),
                id(column, from),
                text(column, from),
                id(column, to),
                text(column, to));
    }

    private static String id(IssueColumn column, Object value) {
        if (value == null) {
            return null;
        }
        return switch (column) {
            case SUMMARY, DESCRIPTION, ENVIRONMENT -> null;
            case DUE_AT ->
                Instant.ofEpochMilli((Long) value)
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
            default -> value.toString();
        };
    }

    private String text(IssueColumn column, Object value) {
        if (value == null) {
            return null;
        }
        String id = value.toString();
        return switch (column) {
            case STATUS -> name(lookups.constants().getStatus(id), id);
            case PRIORITY -> name(lookups.constants().getPriority(id), id);
            case RESOLUTION -> name(lookups.constants().getResolution(id), id);
            case ISSUE_TYPE -> name(lookups.constants().getIssueType(id), id);
            case ASSIGNEE, REPORTER -> lookups.people().named(id).getDisplayName();
            case DUE_AT -> new Timestamp((Long) value).toString();
            default -> id;
        };
    }

    private static String name(IssueConstant constant, String id) {
        return constant == null ? id : constant.getName();
    }

    /** The type says what is stored and how it reads; where it has no text, the value is the text, and there is no id. */
    private static ChangeItemBean item(CustomField field, ModifiedValue change) {
        CustomFieldType type = field.getCustomFieldType();
        Optional<Object> from = Optional.ofNullable(change.getOldValue());
        Optional<Object> to = Optional.ofNullable(change.getNewValue());
        String fromValue =
                from.map(value -> type.getChangelogValue(field, value)).orElse(null);
        String toValue = to.map(value -> type.getChangelogValue(field, value)).orElse(null);
        String fromText =
                from.map(value -> type.getChangelogString(field, value)).orElse(null);
        String toText = to.map(value -> type.getChangelogString(field, value)).orElse(null);
        boolean textOnly = fromText == null && toText == null;
        return textOnly
                ? new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field.getName(), null, fromValue, null, toValue)
                : new ChangeItemBean(
                        ChangeItemBean.CUSTOM_FIELD, field.getName(), fromValue, fromText, toValue, toText);
    }
}
