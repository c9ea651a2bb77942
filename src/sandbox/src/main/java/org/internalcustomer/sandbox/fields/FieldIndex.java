package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What searches and sorting see of custom fields: the values as of the last indexing of the issue, as in Jira's own
 * index. Fields without a searcher are not in it.
 */
public final class FieldIndex {

    private static final Logger LOG = LoggerFactory.getLogger(FieldIndex.class);
    private static final int LONGEST_TEXT = 1000;

    private final Jdbi jdbi;
    private final Fields fields;

    public FieldIndex(Jdbi jdbi, Fields fields) {
        this.jdbi = jdbi;
        this.fields = fields;
    }

    /** One value as it is compared: exactly one of the three is there. */
    public record Entry(String text, Double number, Long instant) {

        /** Empty where the searcher has nothing to compare. */
        public static Optional<Entry> of(StoredField field, Object value) {
            if (value == null) {
                return Optional.empty();
            }
            return field.searcher().map(searcher -> switch (searcher.kind()) {
                case NUMBER -> new Entry(null, ((Number) value).doubleValue(), null);
                case INSTANT -> new Entry(null, null, millis(value));
                case USER ->
                    new Entry(value instanceof ApplicationUser user ? user.getKey() : shorten(value), null, null);
                case TEXT, EXACT_TEXT -> new Entry(shorten(value), null, null);
            });
        }

        public void addTo(PreparedBatch index, long issueId, long fieldId, int position) {
            index.add(issueId, fieldId, position, text, number, instant);
        }

        private static long millis(Object value) {
            return value instanceof Instant at ? at.toEpochMilli() : ((Date) value).getTime();
        }

        private static String shorten(Object value) {
            String text = value.toString();
            return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        }
    }

    /** For many issues: add entries, then execute. */
    public static PreparedBatch insertInto(Handle h) {
        return h.prepareBatch("INSERT INTO sandbox_field_index"
                + " (issue_id, field_id, position, text_value, number_value, instant_value) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** Reads the issues' values from their fields' types and makes them searchable, in place of the former ones. */
    public void write(Collection<? extends Issue> issues) {
        // One after another in one order: two indexings of one issue at a time would insert the same rows twice.
        List<? extends Issue> inOrder =
                issues.stream().sorted(Comparator.comparing(Issue::getId)).toList();
        jdbi.useTransaction(h -> {
            PreparedBatch former =
                    h.prepareBatch("DELETE FROM sandbox_field_index WHERE issue_id = ? AND field_id = ?");
            PreparedBatch index = insertInto(h);
            for (Issue issue : inOrder) {
                if (isLocked(h, issue.getId())) {
                    replace(issue, former, index);
                }
            }
            if (former.size() > 0) {
                former.execute();
            }
            if (index.size() > 0) {
                index.execute();
            }
        });
    }

    /** Not if it has been deleted. */
    private static boolean isLocked(Handle h, long issueId) {
        return h.select("SELECT id FROM sandbox_issue WHERE id = ? FOR UPDATE", issueId)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** Fields of disabled plugins keep what they had. */
    private void replace(Issue issue, PreparedBatch former, PreparedBatch index) {
        for (StoredField field : fields.usedIn(issue.getProjectId(), issue.getIssueTypeId())) {
            if (field.searcher().isPresent()) {
                former.add(issue.getId(), field.getIdAsLong());
                add(index, issue, field);
            }
        }
    }

    private static void add(PreparedBatch index, Issue issue, StoredField field) {
        Object value = value(issue, field);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        int position = 0;
        for (Object one : values) {
            Optional<Entry> entry = Entry.of(field, comparable(field, one));
            if (entry.isPresent()) {
                entry.get().addTo(index, issue.getId(), field.getIdAsLong(), position++);
            }
        }
    }

    /** A field of a plugin that fails is not found by searches; the others are. */
    private static Object value(Issue issue, StoredField field) {
        try {
            return field.getValue(issue);
        } catch (RuntimeException e) {
            LOG.error("{} of {} cannot be indexed", field, issue, e);
            return null;
        }
    }

    /** Objects that are not compared themselves count as what is stored for them. */
    @SuppressWarnings("unchecked")
    private static Object comparable(StoredField field, Object value) {
        boolean plain = value instanceof String || value instanceof Number || value instanceof Date;
        return plain || !(field.getCustomFieldType() instanceof AbstractSingleFieldType<?> single)
                ? value
                : ((AbstractSingleFieldType<Object>) single).toStored(value);
    }
}
