package org.internalcustomer.jira.alert;

import java.util.List;
import org.internalcustomer.jira.host.job.WokenWork;

/** The threads on which actions are done. */
final class AlertThreads {

    private final List<WokenWork> threads;

    AlertThreads(List<WokenWork> threads) {
        this.threads = List.copyOf(threads);
    }

    void wake() {
        threads.forEach(WokenWork::wake);
    }
}
