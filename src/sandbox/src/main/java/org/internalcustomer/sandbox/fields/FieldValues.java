package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The stored values of custom fields: texts, numbers, instants. */
@SuppressWarnings("rawtypes")
public final class FieldValues implements CustomFieldValuePersister {

    private final Jdbi jdbi;

    public FieldValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        jdbi.useTransaction(h -> {
            h.execute(
                    "DELETE FROM sandbox_field_value WHERE issue_id = ? AND field_id = ?",
                    issueId,
                    field.getIdAsLong());
            insert(h, field.getIdAsLong(), issueId, type, values);
        });
    }

    private static void insert(Handle h, long fieldId, long issueId, PersistenceFieldType type, Collection values) {
        if (values == null || values.isEmpty()) {
            return;
        }
        PreparedBatch batch = insertInto(h, type);
        int position = 0;
        for (Object value : values) {
            batch.add(issueId, fieldId, position++, column(value));
        }
        batch.execute();
    }

    /** For many issues: add (issue id, field id, position, value), then execute. */
    public static PreparedBatch insertInto(Handle h, PersistenceFieldType type) {
        return h.prepareBatch("INSERT INTO sandbox_field_value (issue_id, field_id, position, " + type.column()
                + ") VALUES (?, ?, ?, ?)");
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return jdbi.withHandle(h -> h.createQuery("SELECT " + type.column()
                        + " FROM sandbox_field_value WHERE issue_id = ? AND field_id = ? ORDER BY position")
                .bind(0, issueId)
                .bind(1, field.getIdAsLong())
                .map((row, context) -> value(type, row.getObject(1), row.getString(1)))
                .list());
    }

    /** The values of all fields of an issue, in one query. */
    public OfIssue ofIssue(long issueId) {
        return jdbi.withHandle(h -> new OfIssue(h.select(
                        "SELECT field_id, short_text, long_text, number_value, instant_value FROM sandbox_field_value"
                                + " WHERE issue_id = ? ORDER BY field_id, position",
                        issueId)
                .map((row, context) -> Stored.read(row))
                .list()));
    }

    /** What is stored for one issue. */
    public static final class OfIssue {

        private final List<Stored> values;

        private OfIssue(List<Stored> values) {
            this.values = values;
        }

        public List<Object> get(long fieldId, PersistenceFieldType type) {
            return values.stream()
                    .filter(value -> value.fieldId() == fieldId)
                    .map(value -> value.as(type))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private record Stored(long fieldId, String shortText, String longText, Object number, Object instant) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(
                    row.getLong("field_id"),
                    row.getString("short_text"),
                    row.getString("long_text"),
                    row.getObject("number_value"),
                    row.getObject("instant_value"));
        }

        Object as(PersistenceFieldType type) {
            if (type == PersistenceFieldType.TYPE_DECIMAL) {
                return value(type, number, null);
            }
            if (type == PersistenceFieldType.TYPE_DATE) {
                return value(type, instant, null);
            }
            return type == PersistenceFieldType.TYPE_LIMITED_TEXT ? shortText : longText;
        }
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        long fieldId = StoredField.idOf(customFieldId);
        return jdbi.inTransaction(h -> {
            Set<Long> issues = new TreeSet<>();
            h.select("SELECT DISTINCT issue_id FROM sandbox_field_value WHERE field_id = ?", fieldId)
                    .mapTo(Long.class)
                    .forEach(issues::add);
            h.execute("DELETE FROM sandbox_field_value WHERE field_id = ?", fieldId);
            return issues;
        });
    }

    private static Object column(Object value) {
        return value instanceof Date date ? (Object) date.getTime() : value;
    }

    private static Object value(PersistenceFieldType type, Object raw, String text) {
        if (raw == null) {
            return null;
        }
        if (type == PersistenceFieldType.TYPE_DATE) {
            return new Timestamp(((Number) raw).longValue());
        }
        return type == PersistenceFieldType.TYPE_DECIMAL ? ((Number) raw).doubleValue() : text;
    }
}
