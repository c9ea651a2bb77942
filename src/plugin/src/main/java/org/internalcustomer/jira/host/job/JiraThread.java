package org.internalcustomer.jira.host.job;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.function.Supplier;
import org.apache.log4j.Logger;

/**
 * Jira expects each piece of work on a thread of ours to be prepared, and cleaned up afterwards: what it keeps for the
 * thread, as the state of the index, is that of the piece's beginning.
 */
public final class JiraThread {

    /** Where Jira reports what the work left open. */
    private static final Logger LOG = Logger.getLogger(JiraThread.class);

    private final JiraThreadLocalUtil locals;

    public JiraThread(JiraThreadLocalUtil locals) {
        this.locals = locals;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public <T> T call(Supplier<T> work) {
        locals.preCall();
        try {
            return work.get();
        } finally {
            locals.postCall(LOG);
        }
    }
}
