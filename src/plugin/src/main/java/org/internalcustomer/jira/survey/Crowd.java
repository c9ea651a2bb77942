package org.internalcustomer.jira.survey;

/**
 * The issues that are about the same thing (同类问题): duplicates, and what a major incident caused.
 *
 * @param main the issue that all the others are about
 * @param done whether that one is resolved
 * @param alone whether there are no others
 */
record Crowd(long main, boolean done, boolean alone) {

    /** An issue that is about itself only. */
    static Crowd of(long issueId) {
        return new Crowd(issueId, true, true);
    }
}
