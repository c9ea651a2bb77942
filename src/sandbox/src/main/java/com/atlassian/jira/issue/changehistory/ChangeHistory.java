package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** What one action changed, of an issue: the author, the instant and the items. */
public class ChangeHistory implements WithId {

    private final GenericValue group;
    private final List<ChangeItemBean> items;
    private final IssueManager issues;
    private final UserManager users;

    /** As in Jira, but the items are not known: use the host's own constructor. */
    public ChangeHistory(GenericValue changeHistoryGV, IssueManager issueManager, UserManager userManager) {
        this(changeHistoryGV, List.of(), issueManager, userManager);
    }

    /** @param group with {@code id}, {@code issue}, {@code author} and {@code created} */
    public ChangeHistory(
            GenericValue group, List<ChangeItemBean> items, IssueManager issueManager, UserManager userManager) {
        this.group = group;
        this.items = List.copyOf(items);
        this.issues = issueManager;
        this.users = userManager;
    }

    @Override
    public Long getId() {
        return group.getLong("id");
    }

    public Timestamp getTimePerformed() {
        return (Timestamp) group.get("created");
    }

    public String getAuthorKey() {
        return group.getString("author");
    }

    public String getAuthorDisplayName() {
        ApplicationUser author = getAuthorObject();
        return author == null ? null : author.getDisplayName();
    }

    public ApplicationUser getAuthorObject() {
        return users.getUserByKeyEvenWhenUnknown(getAuthorKey());
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }

    public String getComment() {
        return null;
    }

    public Issue getIssue() {
        return issues.getIssueObject(getIssueId());
    }

    public Long getIssueId() {
        return group.getLong("issue");
    }

    public String getLevel() {
        return null;
    }
}
