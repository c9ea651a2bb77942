package org.internalcustomer.jira.sla;

import java.util.Optional;

/** A job that goes through issues page by page; what it has done is stored with each page. */
interface PagedJob {

    /** As {@link Run.Job#name} says it. */
    String name();

    /**
     * Does the page behind the run's cursor.
     *
     * @return how the run stands then; empty if no issue is left
     */
    Optional<Run> page(Run run);

    /** All pages are done. */
    default void finished(Run run) {}

    /** Somebody cancelled it: nothing of it is owed any more. */
    default void calledOff(Run run) {}
}
