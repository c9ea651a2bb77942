package com.atlassian.jira.issue.link;
import java.util.Collection;
public interface IssueLinkTypeManager {
    Collection<IssueLinkType> getIssueLinkTypes();
    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
    IssueLinkType getIssueLinkType(Long id);
    void createIssueLinkType(String name, String outward, String inward, String style);
}
