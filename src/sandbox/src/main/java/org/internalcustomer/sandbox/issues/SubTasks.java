package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Issues that are parts of others; always switched on. */
final class SubTasks implements SubTaskManager {

    @Override
    public boolean isSubTasksEnabled() {
        return true;
    }

    @Override
    public Collection<Issue> getSubTaskObjects(Issue issue) {
        return issue.getSubTaskObjects();
    }
}
