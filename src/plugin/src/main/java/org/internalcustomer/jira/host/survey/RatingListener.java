package org.internalcustomer.jira.host.survey;

/** Wants to hear of ratings. */
public interface RatingListener {

    /**
     * Told once at least of every named answer with a rating, soon after it was stored; after a crash or where a listener
     * threw, again, and then perhaps after a later version of it. Never of what was made up, anonymous or "not applicable".
     */
    void rated(Rated rated);
}
