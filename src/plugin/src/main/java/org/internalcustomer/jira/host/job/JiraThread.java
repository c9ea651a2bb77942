package org.internalcustomer.jira.host.job;

import com.atlassian.jira.util.thread.JiraThreadLocalUtils;

/** Jira expects every thread that touches its data to be prepared, and cleaned afterwards. */
public final class JiraThread {

    private JiraThread() {}

    public static void run(Runnable work) {
        JiraThreadLocalUtils.preCall();
        try {
            work.run();
        } finally {
            JiraThreadLocalUtils.postCall();
        }
    }
}
