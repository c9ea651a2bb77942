package org.internalcustomer.sandbox.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;

/** Comments as far as Jira's public API does not reach: who may see them. */
public interface Discussion {

    /** @param internal true for agents only (Jira Service Management's internal note) @param group empty for everybody */
    record Visibility(boolean internal, String group) {

        public static final Visibility EVERYBODY = new Visibility(false, "");
        public static final Visibility INTERNAL = new Visibility(true, "");

        public static Visibility group(String name) {
            return new Visibility(false, name);
        }
    }

    /** Adds the comment, updates the issue and publishes the event, as Jira does for a comment from its page. */
    Comment add(Issue issue, ApplicationUser author, String body, Visibility visibility);

    boolean isInternal(Comment comment);
}
