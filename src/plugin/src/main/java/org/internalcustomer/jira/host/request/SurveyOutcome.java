package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of the survey of one resolution.
 *
 * @param provider the department it is credited to, frozen when the issue was resolved
 * @param rating of the effective answer; empty while unanswered and for "not applicable"
 */
public record SurveyOutcome(
        long issueId,
        Instant resolved,
        String provider,
        String customer,
        State state,
        Optional<Instant> answered,
        OptionalInt rating,
        boolean simulated) {

    /** How far it came. */
    public enum State {
        WAITING,
        CANCELLED,
        SENT,
        ANSWERED,
        EXPIRED
    }
}
