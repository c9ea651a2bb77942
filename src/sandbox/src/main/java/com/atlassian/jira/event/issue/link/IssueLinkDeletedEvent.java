package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/** A link between two issues was removed. */
public class IssueLinkDeletedEvent {

    private final IssueLink link;

    public IssueLinkDeletedEvent(IssueLink link) {
        this.link = link;
    }

    public IssueLink getIssueLink() {
        return link;
    }
}
