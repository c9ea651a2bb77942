package org.internalcustomer.sandbox.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.sandbox.comments.StoredComment.Row;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Comments as rows, oldest first. */
final class CommentRows {

    private static final String SELECT = "SELECT id, issue_id, author, update_author, body, group_level, role_level,"
            + " created_at, updated_at FROM sandbox_comment ";

    private final Jdbi jdbi;

    CommentRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Row> ofIssue(long issueId) {
        return jdbi.withHandle(h -> h.select(SELECT + "WHERE issue_id = ? ORDER BY created_at, id", issueId)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<Row> byId(long id) {
        return jdbi.withHandle(h -> h.select(SELECT + "WHERE id = ?", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    static void insert(Handle tx, Row row) {
        tx.execute(
                "INSERT INTO sandbox_comment (id, issue_id, author, update_author, body, group_level, role_level,"
                        + " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.issueId(),
                row.author(),
                row.updateAuthor(),
                row.body(),
                row.groupLevel(),
                row.roleLevel(),
                row.createdAt(),
                row.updatedAt());
    }

    private static Row read(ResultSet row) throws SQLException {
        long role = row.getLong("role_level");
        Long roleLevel = row.wasNull() ? null : role;
        return new Row(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getString("author"),
                row.getString("update_author"),
                row.getString("body"),
                row.getString("group_level"),
                roleLevel,
                row.getLong("created_at"),
                row.getLong("updated_at"));
    }
}
