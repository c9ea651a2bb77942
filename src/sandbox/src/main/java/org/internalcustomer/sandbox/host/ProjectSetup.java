package org.internalcustomer.sandbox.host;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** New projects, with the host's only workflow, issue types and permission scheme. */
public interface ProjectSetup {

    /** Bad or used keys throw an {@link IllegalArgumentException} with a sentence for the administrator. */
    Project create(String key, String name, ApplicationUser lead);
}
