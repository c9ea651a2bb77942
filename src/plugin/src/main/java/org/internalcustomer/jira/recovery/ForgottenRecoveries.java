package org.internalcustomer.jira.recovery;

import java.util.Collection;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.RequestObserver;

/** When an issue is gone for good, so are the complaints about it. */
public final class ForgottenRecoveries implements RequestObserver {

    private final RecoveryStore store;

    public ForgottenRecoveries(RecoveryStore store) {
        this.store = store;
    }

    @Override
    public void folded(Collection<FoldedRequest> requests) {
        // a complaint is about what was, and does not follow the request
    }

    @Override
    public void leftOut(Collection<Long> issueIds) {
        // they may come back
    }

    @Override
    public void deleted(Collection<Long> issueIds) {
        store.forget(issueIds);
    }
}
