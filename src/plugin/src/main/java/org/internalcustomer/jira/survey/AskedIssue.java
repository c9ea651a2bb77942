package org.internalcustomer.jira.survey;

import java.util.Optional;

/**
 * An issue as it is now.
 *
 * @param assignee user key
 */
record AskedIssue(String key, String summary, boolean resolved, Optional<String> assignee) {}
