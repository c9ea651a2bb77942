package org.internalcustomer.sandbox.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.ofbiz.core.entity.GenericValue;

/** What happened to issues, oldest first. One query reads the history of an issue. */
public final class Histories implements ChangeHistoryManager {

    private static final String ITEMS =
            "SELECT g.id AS group_id, g.author, g.created_at, c.id AS item_id, c.field_type,"
                    + " c.field, c.old_id, c.old_text, c.new_id, c.new_text"
                    + " FROM sandbox_change_group g JOIN sandbox_change_item c ON c.group_id = g.id"
                    + " WHERE g.issue_id = ? AND g.created_at >= ? ORDER BY g.created_at, g.id, c.id";

    private final Jdbi jdbi;
    private final IssueManager issues;
    private final UserManager users;

    public Histories(Jdbi jdbi, IssueManager issues, UserManager users) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.users = users;
    }

    private record Item(long groupId, String author, Timestamp at, long id, ChangeItemBean bean) {}

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return histories(issue, Long.MIN_VALUE);
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return histories(issue, since.getTime());
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser remoteUser) {
        return getChangeHistories(issue);
    }

    @Override
    public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
        List<Item> items = read(issue.getId(), Long.MIN_VALUE);
        Map<Long, ChangeHistory> groups = new HashMap<>();
        return items.stream()
                .map(item -> new ChangeHistoryItem(
                        item.id(),
                        issue,
                        groups.computeIfAbsent(item.groupId(), id -> history(issue, List.of(item))),
                        item.bean()))
                .toList();
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return read(issue.getId(), Long.MIN_VALUE).stream()
                .map(Item::bean)
                .filter(bean -> bean.getField().equalsIgnoreCase(changeItemFieldName))
                .toList();
    }

    @Override
    public Collection<String> getPreviousIssueKeys(Long issueId) {
        return List.of();
    }

    @Override
    public Collection<String> getPreviousIssueKeys(String issueKey) {
        return List.of();
    }

    @Override
    public Issue findMovedIssue(String originalKey) {
        return null;
    }

    private List<ChangeHistory> histories(Issue issue, long since) {
        Map<Long, List<Item>> groups = new LinkedHashMap<>();
        read(issue.getId(), since).forEach(item -> groups.computeIfAbsent(item.groupId(), id -> new ArrayList<>())
                .add(item));
        List<ChangeHistory> all = new ArrayList<>();
        groups.values().forEach(items -> all.add(history(issue, items)));
        return all;
    }

    private ChangeHistory history(Issue issue, List<Item> items) {
        Item first = items.get(0);
        Map<String, Object> group = new HashMap<>();
        group.put("id", first.groupId());
        group.put("issue", issue.getId());
        group.put("author", first.author());
        group.put("created", first.at());
        return new ChangeHistory(
                new GenericValue(group), items.stream().map(Item::bean).toList(), issues, users);
    }

    private List<Item> read(long issueId, long since) {
        return jdbi.withHandle(h ->
                h.select(ITEMS, issueId, since).map((row, context) -> item(row)).list());
    }

    private static Item item(ResultSet row) throws SQLException {
        Timestamp at = new Timestamp(row.getLong("created_at"));
        ChangeItemBean bean = new ChangeItemBean(
                row.getString("field_type"),
                row.getString("field"),
                row.getString("old_id"),
                row.getString("old_text"),
                row.getString("new_id"),
                row.getString("new_text"),
                at);
        return new Item(row.getLong("group_id"), row.getString("author"), at, row.getLong("item_id"), bean);
    }
}
