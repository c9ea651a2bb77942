package com.atlassian.jira.issue.link;
import com.atlassian.jira.issue.Issue;
public interface IssueLink {
    Long getId();
    Long getLinkTypeId();
    Long getSourceId();
    Long getDestinationId();
    Long getSequence();
    IssueLinkType getIssueLinkType();
    Issue getSourceObject();
    Issue getDestinationObject();
}
