package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/** A link between two issues was created. */
public class IssueLinkCreatedEvent {

    private final IssueLink link;

    public IssueLinkCreatedEvent(IssueLink link) {
        this.link = link;
    }

    public IssueLink getIssueLink() {
        return link;
    }
}
