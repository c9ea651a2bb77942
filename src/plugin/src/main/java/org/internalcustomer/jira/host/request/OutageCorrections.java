package org.internalcustomer.jira.host.request;

import java.util.Collection;

/** Corrects what an outage made late. */
@FunctionalInterface
public interface OutageCorrections {

    /** Each timer once, however often it is said; of an outage that was approved. */
    void correct(Outage approved, Collection<LateTimer> timers);

    /**
     * One of them.
     *
     * @param timer its metric and cycle, such as {@code RESOLUTION/1}
     * @param provider whose it is; empty for nobody's
     */
    record LateTimer(long issueId, String timer, String provider) {}
}
