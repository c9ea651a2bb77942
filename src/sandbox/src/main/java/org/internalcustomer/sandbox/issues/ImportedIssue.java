package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An issue as an importer brings it: what it is now, and every change that led there. The values at creation are not
 * part of the history; they follow from the first change of each field.
 *
 * @param externalId what the source calls it; imported once only
 * @param fieldValues by the custom field's name, as stored: a text, the key of a user or of a plugin's own object, a
 *     number as text, or an instant in ISO 8601; without an entry the field is empty
 */
public record ImportedIssue(
        String externalId,
        Basics basics,
        State state,
        Times times,
        Set<String> labels,
        Map<String, String> fieldValues,
        List<Change> changes) {

    public ImportedIssue {
        labels = Set.copyOf(labels);
        fieldValues = Map.copyOf(fieldValues);
        changes = List.copyOf(changes);
    }

    /** What never changes in the log. @param typeId as in Jira's table @param reporterKey also the creator */
    public record Basics(String projectKey, String typeId, String summary, String description, String reporterKey) {}

    /** What it is now, by ids. @param resolutionId null while unresolved @param assigneeKey null for nobody */
    public record State(String statusId, String priorityId, String resolutionId, String assigneeKey) {}

    /** @param updated of the last change @param resolved null while unresolved */
    public record Times(Instant created, Instant updated, Instant resolved) {}

    /** One change group, in the order of time. @param authorKey null for nobody */
    public record Change(Instant at, String authorKey, List<ChangeItemBean> items) {

        public Change {
            items = List.copyOf(items);
        }
    }

    /** A change of one of Jira's own fields, such as {@code status} or {@code assignee}: ids (or keys) and names. */
    public static ChangeItemBean item(String field, String from, String fromName, String to, String toName) {
        return new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, fromName, to, toName);
    }

    /** A change of a custom field, by the field's name. */
    public static ChangeItemBean customItem(String field, String from, String fromName, String to, String toName) {
        return new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, field, from, fromName, to, toName);
    }
}
