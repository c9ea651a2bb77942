package com.atlassian.jira.config;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
public interface SubTaskManager {
    boolean isSubTasksEnabled();
    Collection<Issue> getSubTaskObjects(Issue issue);
}
