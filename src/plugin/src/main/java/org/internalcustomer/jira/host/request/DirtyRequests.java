package org.internalcustomer.jira.host.request;

import java.util.Collection;

/** Issues whose history has to be folded again: one insert each, and a worker that is woken. */
public interface DirtyRequests {

    /** Why a fold is due. */
    enum Cause {
        /** A user created it: rules fill its fields first. */
        CREATED(true),
        /** A user changed it. */
        CHANGED(true),
        /** It is gone. */
        DELETED(true),
        /** The reconciliation found that it changed, or was imported. */
        FOUND(false),
        /** An administrator asked for everything again. */
        REBUILD(false);

        private final boolean witnessed;

        Cause(boolean witnessed) {
            this.witnessed = witnessed;
        }

        /** Whether a user did something, now. */
        public boolean isWitnessed() {
            return witnessed;
        }
    }

    void mark(long issueId, Cause cause);

    void mark(Collection<Long> issueIds, Cause cause);

    /** Whether something was said or done that the stored fold of the issue may not know yet. */
    boolean isDirty(long issueId);

    /** How many rows wait, on all nodes together. */
    long count();
}
