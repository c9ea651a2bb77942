package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Particulars;

/**
 * What became of the survey of one resolution.
 *
 * @param provider the department that resolved; who was asked and who answered counts for it
 * @param credit the departments for which the rating counts, frozen when the issue was resolved
 * @param rating of the effective answer; empty while unanswered and for "not applicable"
 * @param said beside the rating, in the effective answer
 */
public record SurveyOutcome(
        long issueId,
        Instant resolved,
        String provider,
        Credit credit,
        String customer,
        State state,
        Optional<Instant> answered,
        OptionalInt rating,
        boolean simulated,
        Particulars said) {

    /** Where nothing was said beside the rating. */
    public SurveyOutcome(
            long issueId,
            Instant resolved,
            String provider,
            Credit credit,
            String customer,
            State state,
            Optional<Instant> answered,
            OptionalInt rating,
            boolean simulated) {
        this(issueId, resolved, provider, credit, customer, state, answered, rating, simulated, Particulars.none());
    }

    /** How far it came. */
    public enum State {
        WAITING,
        CANCELLED,
        SENT,
        ANSWERED,
        EXPIRED,
        /** Sent; whether it is answered is nobody's business. */
        ANONYMOUS
    }
}
