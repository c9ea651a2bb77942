package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.fields.FieldIndex;
import org.internalcustomer.sandbox.fields.FieldValues;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.StoredField;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of a batch of imported issues, except their history. */
final class Rows {

    private final Handle handle;
    private final String source;
    private final Map<String, StoredField> fields = new HashMap<>();
    private final PreparedBatch issues;
    private final PreparedBatch labels;
    private final PreparedBatch refs;
    private final PreparedBatch index;
    private final Map<PersistenceFieldType, PreparedBatch> values = new HashMap<>();

    Rows(Handle handle, String source, Fields fields) {
        this.handle = handle;
        this.source = source;
        fields.all().forEach(field -> this.fields.putIfAbsent(field.getName(), field));
        this.issues = handle.prepareBatch("INSERT INTO sandbox_issue (id, project_id, issue_number, issue_key,"
                + " issue_type, status, priority, resolution, summary, description, assignee, reporter, creator,"
                + " created_at, updated_at, resolved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.labels = handle.prepareBatch("INSERT INTO sandbox_label (issue_id, label) VALUES (?, ?)");
        this.refs =
                handle.prepareBatch("INSERT INTO sandbox_import_ref (source, external_id, issue_id) VALUES (?, ?, ?)");
        this.index = FieldIndex.insertInto(handle);
    }

    /** Returns the issue's key. */
    String add(long id, Project project, long number, ImportedIssue issue) {
        String key = project.getKey() + "-" + number;
        ImportedIssue.Basics basics = issue.basics();
        ImportedIssue.State state = issue.state();
        issues.add(
                id,
                project.getId(),
                number,
                key,
                basics.typeId(),
                state.statusId(),
                state.priorityId(),
                state.resolutionId(),
                basics.summary(),
                basics.description(),
                state.assigneeKey(),
                basics.reporterKey(),
                basics.reporterKey(),
                issue.times().created().toEpochMilli(),
                issue.times().updated().toEpochMilli(),
                issue.times().resolved() == null
                        ? null
                        : issue.times().resolved().toEpochMilli());
        issue.labels().stream().sorted().forEach(label -> labels.add(id, label));
        issue.fieldValues().forEach((name, value) -> addValue(id, name, value));
        refs.add(source, issue.externalId(), id);
        return key;
    }

    private void addValue(long issueId, String name, String text) {
        StoredField field = fields.get(name);
        if (field == null || !(field.getCustomFieldType() instanceof AbstractSingleFieldType<?> type)) {
            throw new IllegalArgumentException("there is no custom field '" + name + "' that can take a value");
        }
        Object value = parse(type.storedAs(), text);
        values.computeIfAbsent(type.storedAs(), stored -> FieldValues.insertInto(handle, stored))
                .add(issueId, field.getIdAsLong(), 0, value instanceof Instant at ? (Object) at.toEpochMilli() : value);
        FieldIndex.Entry.of(field, value).ifPresent(entry -> entry.addTo(index, issueId, field.getIdAsLong(), 0));
    }

    private static Object parse(PersistenceFieldType type, String text) {
        if (type == PersistenceFieldType.TYPE_DECIMAL) {
            return Double.valueOf(text);
        }
        return type == PersistenceFieldType.TYPE_DATE ? (Object) Instant.parse(text) : text;
    }

    void execute() {
        List.of(issues, labels, refs, index).forEach(Rows::execute);
        values.values().forEach(Rows::execute);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
