package com.atlassian.jira.util.thread;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.util.ImportUtils;

/** Around work in a plugin's own threads: begins and ends with nobody logged in. */
public class JiraThreadLocalUtils {

    public static void preCall() {
        clean();
    }

    public static void postCall() {
        clean();
    }

    private static void clean() {
        ComponentAccessor.getJiraAuthenticationContext().clearLoggedInUser();
        ImportUtils.setIndexIssues(true);
    }
}
