package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.internalcustomer.jira.host.error.Conflict;

/** The rebuild, as administrators want it, and the app itself where it owes one. */
public final class Rebuilds {

    /** How long one that failed is left alone unless the rules change: its reason, and its report, are to be read. */
    private static final Duration REST = Duration.ofHours(1);

    private final Runs runs;
    private final RulesMark mark;
    private final KnownIssues known;
    private final InstantSource clock;

    Rebuilds(Runs runs, RulesMark mark, KnownIssues known, InstantSource clock) {
        this.runs = runs;
        this.mark = mark;
        this.known = known;
        this.clock = clock;
    }

    /** @param by a user's key; empty for the app itself */
    Run start(String by) {
        return runs.start(Rebuild.JOB, known.count(), mark.now(), by);
    }

    /** Unless one is under way, or paused: that one begins again by itself; or has just failed under these very rules. */
    void startIfOwed() {
        if (mark.isOwed() && runs.latest(Rebuild.JOB).filter(this::isLeftAlone).isEmpty()) {
            try {
                start("");
            } catch (Conflict sooner) {
                // somebody else has just started it
            }
        }
    }

    private boolean isLeftAlone(Run latest) {
        Instant rested = clock.instant().minus(REST);
        return latest.isActive()
                || latest.state() == Run.State.FAILED
                        && latest.asked().equals(mark.now())
                        && latest.span().finished().filter(rested::isBefore).isPresent();
    }
}
