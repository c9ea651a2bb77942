package com.atlassian.jira.event.issue.link;
import com.atlassian.jira.issue.link.IssueLink;
public class IssueLinkDeletedEvent {
    private IssueLinkDeletedEvent() {}
    public IssueLink getIssueLink() { throw new UnsupportedOperationException(); }
}
