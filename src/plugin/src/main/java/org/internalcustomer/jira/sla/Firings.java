package org.internalcustomer.jira.sla;

/** The log of thresholds that were reached: one row each under a unique key, whatever is killed. */
final class Firings {

    /** Somebody was told. */
    static final String TOLD = "TOLD";

    /** Too late to tell anybody: the timer was first seen after it. */
    static final String QUIET = "QUIET";

    /** Nobody is there to be told. */
    static final String NOBODY = "NOBODY";

    static final String INSERT =
            "INSERT INTO [FIRING] ({ISSUE_ID}, {FIRING_KEY}, {HAPPENED}, {OUTCOME}) VALUES (?, ?, ?, ?)";

    private Firings() {}

    static Object[] values(long issueId, String key, long at, String outcome) {
        return new Object[] {issueId, key, at, outcome};
    }
}
