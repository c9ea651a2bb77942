package org.internalcustomer.jira.sla;

/** Work over many issues that an administrator may start, watch and cancel. */
interface LongJob {

    /** As REST names it, such as {@code reconciliation}. */
    String name();

    void run(JobProgress progress);
}
