package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** One field's change together with its author and instant. */
public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {

    private static final Comparator<ChangeHistoryItem> BY_TIME =
            Comparator.comparing(ChangeHistoryItem::getCreated).thenComparing(ChangeHistoryItem::getId);

    private final Long id;
    private final Issue issue;
    private final ChangeHistory group;
    private final ChangeItemBean item;

    public ChangeHistoryItem(Long id, Issue issue, ChangeHistory group, ChangeItemBean item) {
        this.id = id;
        this.issue = issue;
        this.group = group;
        this.item = item;
    }

    public Long getId() {
        return id;
    }

    public Long getChangeGroupId() {
        return group.getId();
    }

    public Long getProjectId() {
        return issue.getProjectId();
    }

    public Long getIssueId() {
        return issue.getId();
    }

    public String getIssueKey() {
        return issue.getKey();
    }

    public String getField() {
        return item.getField();
    }

    public Timestamp getCreated() {
        return group.getTimePerformed();
    }

    public String getUserKey() {
        return group.getAuthorKey();
    }

    public Map<String, String> getFroms() {
        return pair(item.getFrom(), item.getFromString());
    }

    public Map<String, String> getTos() {
        return pair(item.getTo(), item.getToString());
    }

    private static Map<String, String> pair(String value, String text) {
        return value == null && text == null
                ? Map.of()
                : Collections.singletonMap(Objects.requireNonNullElse(value, ""), text);
    }

    @Override
    public int compareTo(ChangeHistoryItem other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeHistoryItem same && same.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
