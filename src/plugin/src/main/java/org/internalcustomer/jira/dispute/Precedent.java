package org.internalcustomer.jira.dispute;

/**
 * What of an issue makes others like it: for them the ruling becomes a rule.
 *
 * @param label empty for none
 */
record Precedent(boolean service, boolean issueType, String label) {

    static final Precedent NONE = new Precedent(false, false, "");

    boolean isMade() {
        return service || issueType || !label.isEmpty();
    }
}
