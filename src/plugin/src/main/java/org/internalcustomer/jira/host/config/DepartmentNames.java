package org.internalcustomer.jira.host.config;

/** What departments are called. */
@FunctionalInterface
public interface DepartmentNames {

    /** The key itself if there is no such department any more. */
    String of(String department);
}
