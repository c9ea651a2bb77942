package org.internalcustomer.sandbox.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Issues as rows, and their labels. */
final class IssueRows {

    private static final String SELECT = "SELECT " + IssueColumn.ALL + " FROM sandbox_issue ";
    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;

    IssueRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Map<IssueColumn, Object>> byId(long id) {
        return one("WHERE id = ?", id);
    }

    Optional<Map<IssueColumn, Object>> byKey(String key) {
        return one("WHERE issue_key = ?", key);
    }

    private Optional<Map<IssueColumn, Object>> one(String where, Object value) {
        return jdbi.withHandle(h ->
                h.select(SELECT + where, value).map((row, context) -> read(row)).findOne());
    }

    /** In the order of the ids given; unknown ones are left out. */
    List<Map<IssueColumn, Object>> byIds(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        Map<Long, Map<IssueColumn, Object>> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<Long> part = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            jdbi.useHandle(h -> h.createQuery(SELECT + "WHERE id IN (<ids>)")
                    .bindList("ids", part)
                    .map((row, context) -> read(row))
                    .forEach(row -> found.put((Long) row.get(IssueColumn.ID), row)));
        }
        return wanted.stream().filter(found::containsKey).map(found::get).toList();
    }

    List<Map<IssueColumn, Object>> subTasksOf(long parentId) {
        return jdbi.withHandle(h -> h.select(SELECT + "WHERE parent_id = ? ORDER BY id", parentId)
                .map((row, context) -> read(row))
                .list());
    }

    List<Long> idsOfProject(long projectId) {
        return jdbi.withHandle(h -> h.select("SELECT id FROM sandbox_issue WHERE project_id = ? ORDER BY id", projectId)
                .mapTo(Long.class)
                .list());
    }

    private static Map<IssueColumn, Object> read(ResultSet row) throws SQLException {
        Map<IssueColumn, Object> values = new EnumMap<>(IssueColumn.class);
        for (IssueColumn column : IssueColumn.values()) {
            Object value = column.read(row);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }

    static void insert(Handle h, Map<IssueColumn, Object> values) {
        List<IssueColumn> columns = new ArrayList<>(values.keySet());
        String names = columns.stream().map(IssueColumn::sql).collect(Collectors.joining(", "));
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        Update insert = h.createUpdate("INSERT INTO sandbox_issue (" + names + ") VALUES (" + marks + ")");
        bind(insert, columns, values);
        insert.execute();
    }

    /** @param changed columns with their new values, null for none */
    static void update(Handle h, long id, Map<IssueColumn, Object> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<IssueColumn> columns = new ArrayList<>(changed.keySet());
        String settings = columns.stream().map(column -> column.sql() + " = ?").collect(Collectors.joining(", "));
        Update update = h.createUpdate("UPDATE sandbox_issue SET " + settings + " WHERE id = " + id);
        bind(update, columns, changed);
        update.execute();
    }

    private static void bind(Update update, List<IssueColumn> columns, Map<IssueColumn, Object> values) {
        for (int i = 0; i < columns.size(); i++) {
            update.bind(i, values.get(columns.get(i)));
        }
    }

    Set<String> labels(long issueId) {
        List<String> labels =
                jdbi.withHandle(h -> h.select("SELECT label FROM sandbox_label WHERE issue_id = ?", issueId)
                        .mapTo(String.class)
                        .list());
        return new TreeSet<>(labels);
    }

    static void replaceLabels(Handle h, long issueId, Set<String> labels) {
        h.execute("DELETE FROM sandbox_label WHERE issue_id = ?", issueId);
        if (!labels.isEmpty()) {
            PreparedBatch batch = h.prepareBatch("INSERT INTO sandbox_label (issue_id, label) VALUES (?, ?)");
            labels.forEach(label -> batch.add(issueId, label));
            batch.execute();
        }
    }

    void delete(long issueId) {
        jdbi.useTransaction(h -> {
            h.execute(
                    "DELETE FROM sandbox_change_item WHERE group_id IN"
                            + " (SELECT id FROM sandbox_change_group WHERE issue_id = ?)",
                    issueId);
            h.execute(
                    "DELETE FROM sandbox_entity_property WHERE entity_name = 'CommentProperty' AND entity_id IN"
                            + " (SELECT id FROM sandbox_comment WHERE issue_id = ?)",
                    issueId);
            List.of("change_group", "comment", "label", "field_value", "field_index", "import_ref")
                    .forEach(table -> h.execute("DELETE FROM sandbox_" + table + " WHERE issue_id = ?", issueId));
            h.execute("DELETE FROM sandbox_link WHERE source_id = ? OR destination_id = ?", issueId, issueId);
            h.execute("DELETE FROM sandbox_issue WHERE id = ?", issueId);
        });
    }
}
