package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;

/** What is recorded of an issue. Asking changes nothing: no field is filled, no snapshot is kept. */
public interface Chronicles {

    /** Empty for an issue of a project that is not ours. */
    Optional<Chronicle> of(Issue issue);
}
