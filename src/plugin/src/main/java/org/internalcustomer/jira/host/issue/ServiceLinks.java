package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Jira's links that say which issue serves which: from the one that serves to the one that is served. */
public final class ServiceLinks {

    private static final String OUTWARD = "serves";
    private static final String INWARD = "is served by";
    private static final String NO_STYLE = "";

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;

    public ServiceLinks(IssueLinkManager links, IssueLinkTypeManager types) {
        this.links = links;
        this.types = types;
    }

    /** Whether Jira has links of that type. */
    public boolean exist(String type) {
        return !types.getIssueLinkTypesByName(type).isEmpty();
    }

    /** Adds the type to Jira; only when an administrator asks for it. */
    public void create(String type) {
        types.createIssueLinkType(type, OUTWARD, INWARD, NO_STYLE);
    }

    /** The issues that this one serves: their keys by their ids. */
    public Map<Long, String> servedBy(Issue issue, String type) {
        Map<Long, String> served = new LinkedHashMap<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            Issue other = link.getDestinationObject();
            if (isOf(link, type) && other != null) {
                served.put(other.getId(), other.getKey());
            }
        }
        return served;
    }

    public boolean isOf(IssueLink link, String type) {
        return link.getIssueLinkType().getName().equalsIgnoreCase(type);
    }
}
