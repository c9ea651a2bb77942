package org.internalcustomer.jira.survey;

import java.util.Optional;

/**
 * An issue as it is now.
 *
 * @param assignee user key
 * @param issueType an id, as are the next two; empty where there is none
 */
record AskedIssue(
        String key, String summary, Optional<String> assignee, String issueType, String priority, String resolution) {

    boolean resolved() {
        return !resolution.isEmpty();
    }
}
