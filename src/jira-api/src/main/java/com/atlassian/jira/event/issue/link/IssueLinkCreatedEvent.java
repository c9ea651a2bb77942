package com.atlassian.jira.event.issue.link;
import com.atlassian.jira.issue.link.IssueLink;
public class IssueLinkCreatedEvent {
    private IssueLinkCreatedEvent() {}
    public IssueLink getIssueLink() { throw new UnsupportedOperationException(); }
}
