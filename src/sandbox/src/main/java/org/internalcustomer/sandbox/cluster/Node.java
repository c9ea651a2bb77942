package org.internalcustomer.sandbox.cluster;

import com.atlassian.jira.cluster.ClusterInfo;

/** This process among those that share the database. */
public record Node(String name, boolean clustered) implements ClusterInfo {

    @Override
    public boolean isClustered() {
        return clustered;
    }

    @Override
    public String getNodeId() {
        return clustered ? name : null;
    }
}
