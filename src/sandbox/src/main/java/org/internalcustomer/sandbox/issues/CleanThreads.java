package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;

/** Around work in a plugin's own threads: begins and ends with nobody logged in. */
record CleanThreads(JiraAuthenticationContext context) implements JiraThreadLocalUtil {

    @Override
    public void preCall() {
        clean();
    }

    @Override
    public void postCall(Logger log) {
        clean();
    }

    private void clean() {
        context.clearLoggedInUser();
        ImportUtils.setIndexIssues(true);
    }
}
