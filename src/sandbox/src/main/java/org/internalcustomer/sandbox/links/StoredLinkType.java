package org.internalcustomer.sandbox.links;

import com.atlassian.jira.issue.link.IssueLinkType;

/**
 * What a link means.
 *
 * @param outward what the source says of the destination
 * @param inward what the destination says of the source
 */
record StoredLinkType(long id, String name, String outward, String inward) implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }
}
