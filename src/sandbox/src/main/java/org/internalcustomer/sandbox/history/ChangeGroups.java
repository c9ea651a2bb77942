package org.internalcustomer.sandbox.history;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.sandbox.issues.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes what one action changed. */
public final class ChangeGroups {

    private final Ids ids;

    public ChangeGroups(Ids ids) {
        this.ids = ids;
    }

    /** The ids of a group and its items, taken before the transaction. */
    public record Reserved(long group, long firstItem) {}

    public Reserved reserve(int items) {
        return new Reserved(ids.next("change_group"), ids.reserve("change_item", items));
    }

    public void write(
            Handle tx, Reserved reserved, long issueId, String authorKey, Instant at, List<ChangeItemBean> items) {
        tx.execute(
                "INSERT INTO sandbox_change_group (id, issue_id, author, created_at) VALUES (?, ?, ?, ?)",
                reserved.group(),
                issueId,
                authorKey,
                at.toEpochMilli());
        PreparedBatch batch = insertItems(tx);
        for (int i = 0; i < items.size(); i++) {
            add(batch, reserved.firstItem() + i, reserved.group(), items.get(i));
        }
        batch.execute();
    }

    /** For many groups: add items, then execute. */
    public static PreparedBatch insertItems(Handle tx) {
        return tx.prepareBatch(
                "INSERT INTO sandbox_change_item"
                        + " (id, group_id, field_type, field, old_id, old_text, new_id, new_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    public static void add(PreparedBatch items, long id, long group, ChangeItemBean item) {
        items.add(
                id,
                group,
                item.getFieldType(),
                item.getField(),
                item.getFrom(),
                item.getFromString(),
                item.getTo(),
                item.getToString());
    }
}
