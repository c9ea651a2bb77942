package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.history.ChangeGroups;
import org.internalcustomer.sandbox.issues.ImportedIssue.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes many issues at once, with their whole history and without events.
 *
 * <p>Use: give batches of a few hundred issues in a fixed order. Each batch is one transaction with its index entries,
 * so that a crash leaves whole batches; issue numbers follow the order given. Issues of a source that exist already are
 * left out. Users, projects and custom fields must exist before ({@code People.ensure}, {@code Groups.ensure},
 * {@code ProjectSetup.create}). Nothing is published: whoever needs to know finds the issues by {@code updated}.
 */
public final class BulkIssues {

    private final Jdbi jdbi;
    private final Ids ids;
    private final ProjectManager projects;
    private final Fields fields;

    public BulkIssues(Jdbi jdbi, Ids ids, ProjectManager projects, Fields fields) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.projects = projects;
        this.fields = fields;
    }

    /** Issue keys by external id, of everything that was imported from {@code source}; in the order of the issues. */
    public Map<String, String> imported(String source) {
        Map<String, String> keys = new LinkedHashMap<>();
        jdbi.useHandle(h -> h.select(
                        "SELECT r.external_id, i.issue_key FROM sandbox_import_ref r"
                                + " JOIN sandbox_issue i ON i.id = r.issue_id WHERE r.source = ?"
                                + " ORDER BY i.project_id, i.issue_number",
                        source)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> keys.put(entry.getKey(), entry.getValue())));
        return keys;
    }

    /** Whether a custom field of that name exists: values of unknown fields are refused. */
    public boolean hasField(String name) {
        return !fields.named(name).isEmpty();
    }

    /**
     * Writes those of the batch that do not exist yet.
     *
     * @return the new issues' keys by external id, in the order given
     */
    public Map<String, String> write(String source, List<ImportedIssue> batch) {
        if (batch.isEmpty()) {
            return Map.of();
        }
        long firstIssue = ids.reserve("issue", batch.size());
        long firstGroup = ids.reserve(
                "change_group", atLeastOne(batch, issue -> issue.changes().size()));
        long firstItem = ids.reserve("change_item", atLeastOne(batch, BulkIssues::items));
        return jdbi.inTransaction(h -> {
            List<ImportedIssue> missing = missing(h, source, batch);
            Map<String, String> keys = new LinkedHashMap<>();
            if (!missing.isEmpty()) {
                Rows rows = new Rows(h, source, fields);
                Numbers numbers = new Numbers(h, missing);
                History history = new History(h, firstGroup, firstItem);
                for (int i = 0; i < missing.size(); i++) {
                    ImportedIssue issue = missing.get(i);
                    Project project = projects.getProjectObjByKey(issue.basics().projectKey());
                    String key = rows.add(firstIssue + i, project, numbers.next(project), issue);
                    history.add(firstIssue + i, issue.changes());
                    keys.put(issue.externalId(), key);
                }
                rows.execute();
                history.execute();
            }
            return keys;
        });
    }

    private static List<ImportedIssue> missing(Handle h, String source, List<ImportedIssue> batch) {
        Set<String> present = new HashSet<>(h.createQuery("SELECT external_id FROM sandbox_import_ref"
                        + " WHERE source = :source AND external_id IN (<ids>)")
                .bind("source", source)
                .bindList("ids", batch.stream().map(ImportedIssue::externalId).toList())
                .mapTo(String.class)
                .list());
        return batch.stream().filter(issue -> present.add(issue.externalId())).toList();
    }

    private static int items(ImportedIssue issue) {
        return issue.changes().stream()
                .mapToInt(change -> change.items().size())
                .sum();
    }

    private static int atLeastOne(List<ImportedIssue> batch, ToIntFunction<ImportedIssue> size) {
        return Math.max(1, batch.stream().mapToInt(size).sum());
    }

    /** The next issue numbers of the projects; their rows stay locked until the batch is written. */
    private final class Numbers {

        private final Map<Long, Long> last = new LinkedHashMap<>();

        Numbers(Handle h, List<ImportedIssue> batch) {
            Map<String, Integer> wanted = new TreeMap<>();
            batch.forEach(issue -> wanted.merge(issue.basics().projectKey(), 1, Integer::sum));
            wanted.forEach((key, count) -> {
                Project project = projects.getProjectObjByKey(key);
                if (project == null) {
                    throw new IllegalArgumentException("there is no project " + key);
                }
                last.put(project.getId(), IssueNumbers.take(h, project.getId(), count) - 1);
            });
        }

        long next(Project project) {
            return last.merge(project.getId(), 1L, Long::sum);
        }
    }

    /** Change groups and items of the batch. */
    private static final class History {

        private final PreparedBatch groups;
        private final PreparedBatch items;
        private long nextGroup;
        private long nextItem;

        History(Handle h, long firstGroup, long firstItem) {
            this.groups = h.prepareBatch(
                    "INSERT INTO sandbox_change_group (id, issue_id, author, created_at) VALUES (?, ?, ?, ?)");
            this.items = ChangeGroups.insertItems(h);
            this.nextGroup = firstGroup;
            this.nextItem = firstItem;
        }

        void add(long issueId, List<Change> changes) {
            for (Change change : changes) {
                long group = nextGroup++;
                groups.add(group, issueId, change.authorKey(), change.at().toEpochMilli());
                change.items().forEach(item -> ChangeGroups.add(items, nextItem++, group, item));
            }
        }

        void execute() {
            if (groups.size() > 0) {
                groups.execute();
            }
            if (items.size() > 0) {
                items.execute();
            }
        }
    }
}
