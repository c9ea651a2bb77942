package org.internalcustomer.jira.sla;

/** Which revision of the rules every known issue was last marked to be folded under; outlives the process. */
interface RulesMark {

    /** Of what the timers and figures are reckoned by, as it is configured now. */
    long now();

    /** Unlike every revision where nothing was ever marked. */
    long marked();

    void mark(long revision);

    default boolean isOwed() {
        return marked() != now();
    }
}
