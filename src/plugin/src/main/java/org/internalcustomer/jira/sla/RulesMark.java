package org.internalcustomer.jira.sla;

/** Which rules every known issue was last folded under; outlives the process. */
interface RulesMark {

    /** What the timers and figures are reckoned by now: another text whenever that changes. */
    String now();

    /** Unlike every one of those where nothing was ever folded. */
    String marked();

    void mark(String rules);

    default boolean isOwed() {
        return !marked().equals(now());
    }
}
