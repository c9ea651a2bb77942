package com.atlassian.jira.issue.link;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
public interface IssueLinkManager {
    void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser remoteUser) throws CreateException;
    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);
    IssueLink getIssueLink(Long issueLinkId);
    List<IssueLink> getInwardLinks(Long destinationIssueId);
    List<IssueLink> getOutwardLinks(Long sourceIssueId);
}
