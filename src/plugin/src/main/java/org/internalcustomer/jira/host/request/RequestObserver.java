package org.internalcustomer.jira.host.request;

import java.util.Collection;

/** A feature that wants to know what the worker's folds said; called after legs and timers are stored. */
public interface RequestObserver {

    /** The same fold may come again, after a rebuild or a crash: whatever this does, it must do once. */
    void folded(Collection<FoldedRequest> requests);

    /** The issues are no longer in a project of ours; they may come back, so what people said is kept. */
    void leftOut(Collection<Long> issueIds);

    /** The issues are gone from Jira for good. */
    void deleted(Collection<Long> issueIds);
}
