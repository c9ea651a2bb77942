package org.internalcustomer.sandbox.links;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;

/** A link from one issue to another. */
record StoredLink(long id, IssueLinkType type, long sourceId, long destinationId) implements IssueLink {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getLinkTypeId() {
        return type.getId();
    }

    @Override
    public Long getSourceId() {
        return sourceId;
    }

    @Override
    public Long getDestinationId() {
        return destinationId;
    }

    @Override
    public Long getSequence() {
        return null;
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Issue getSourceObject() {
        return ComponentAccessor.getIssueManager().getIssueObject(sourceId);
    }

    @Override
    public Issue getDestinationObject() {
        return ComponentAccessor.getIssueManager().getIssueObject(destinationId);
    }
}
