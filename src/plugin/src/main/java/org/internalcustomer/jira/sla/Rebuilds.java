package org.internalcustomer.jira.sla;

import org.internalcustomer.jira.host.error.Conflict;

/** The rebuild, as administrators want it, and the app itself where it owes one. */
public final class Rebuilds {

    private final Runs runs;
    private final RulesMark mark;
    private final KnownIssues known;

    Rebuilds(Runs runs, RulesMark mark, KnownIssues known) {
        this.runs = runs;
        this.mark = mark;
        this.known = known;
    }

    /** @param by a user's key; empty for the app itself */
    Run start(String by) {
        return runs.start(Rebuild.JOB, known.count(), mark.now(), by);
    }

    /** Unless one is under way, or paused: that one begins again by itself. */
    void startIfOwed() {
        if (mark.isOwed() && runs.latest(Rebuild.JOB).filter(Run::isActive).isEmpty()) {
            try {
                start("");
            } catch (Conflict sooner) {
                // somebody else has just started it
            }
        }
    }
}
