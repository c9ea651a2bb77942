package org.internalcustomer.core.recovery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.recovery.Recovery.Findings;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.survey.Rating;

/** Takes the events of a recovery one by one. */
final class RecoveryFold {

    private static final int REMINDER_DAYS = 5;
    private static final int SILENCE_DAYS = 10;

    private final ProviderHours hours;
    private final Map<Step, StepClock> clocks = new EnumMap<>(Step.class);
    private State state = State.NEW;
    private Optional<Severity> severity = Optional.empty();
    private Optional<String> handler = Optional.empty();
    private Optional<RootCause> cause = Optional.empty();
    private Optional<Rating> second = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private OptionalLong closed = OptionalLong.empty();
    private OptionalLong asked = OptionalLong.empty();
    private OptionalLong reminded = OptionalLong.empty();

    RecoveryFold(ProviderHours hours) {
        this.hours = hours;
    }

    void apply(RecoveryEvent event) {
        if (event.kind().fits(state)) {
            take(event);
        }
    }

    Recovery recovery() {
        return new Recovery(
                state,
                severity,
                new Findings(handler, cause, second, outcome, closed),
                clocks.values().stream().map(StepClock::timer).toList(),
                moments());
    }

    private void take(RecoveryEvent event) {
        long at = event.at();
        switch (event.kind()) {
            case OFFERED -> ask(State.OFFERED, at);
            case COMPLAINED -> complained(at, event.severity());
            case DECLINED -> close(Outcome.DECLINED, at);
            case LAPSED -> close(Outcome.LAPSED, at);
            case ASSIGNED -> handler = Optional.of(event.value());
            case ACKNOWLEDGED -> acknowledged(at);
            case PROPOSED -> proposed(at);
            case ACCEPTED -> accepted(at);
            case REJECTED -> rejected(at);
            case EXPLAINED -> explained(at, event.cause());
            case FOLLOWED_UP -> followedUp(at);
            case RATED -> rated(at, event.rating());
            case WITHDRAWN -> close(Outcome.WITHDRAWN, at);
            case REMINDED -> reminded = OptionalLong.of(at);
            case UNANSWERED -> decide(Outcome.UNANSWERED, at);
            case WARNED, LATE -> told(event);
        }
    }

    private void complained(long at, Severity weight) {
        severity = Optional.of(weight);
        clocks.put(Step.SOLVE, new StepClock(Step.SOLVE, hours, at));
        if (weight.needsAllSteps()) {
            clocks.put(Step.ACKNOWLEDGE, new StepClock(Step.ACKNOWLEDGE, hours, at));
        }
        state = weight.needsAllSteps() ? State.ACKNOWLEDGE : State.SOLVE;
    }

    private void acknowledged(long at) {
        finish(Step.ACKNOWLEDGE, at);
        state = State.SOLVE;
    }

    private void proposed(long at) {
        finish(Step.ACKNOWLEDGE, at);
        clocks.get(Step.SOLVE).stop(at);
        ask(State.ANSWER, at);
    }

    private void accepted(long at) {
        clocks.get(Step.SOLVE).end();
        if (severity.filter(Severity::needsAllSteps).isPresent()) {
            clocks.put(Step.FOLLOW_UP, new StepClock(Step.FOLLOW_UP, hours, at));
            state = State.FOLLOW_UP;
        } else {
            ask(State.SECOND_RATING, at);
        }
    }

    private void rejected(long at) {
        clocks.get(Step.SOLVE).resume(at);
        state = State.SOLVE;
    }

    private void explained(long at, RootCause found) {
        cause = Optional.of(found);
        if (state == State.CAUSE) {
            end(at);
        }
    }

    private void followedUp(long at) {
        finish(Step.FOLLOW_UP, at);
        ask(State.SECOND_RATING, at);
    }

    private void rated(long at, Rating rating) {
        second = Optional.of(rating);
        decide(rating.isSatisfied() ? Outcome.RECOVERED : Outcome.NOT_RECOVERED, at);
    }

    private void told(RecoveryEvent event) {
        StepClock clock = clocks.get(event.step());
        if (clock != null) {
            clock.told(event.kind());
        }
    }

    private void finish(Step step, long at) {
        StepClock clock = clocks.get(step);
        if (clock != null) {
            clock.stop(at);
            clock.end();
        }
    }

    private void ask(State question, long at) {
        state = question;
        asked = OptionalLong.of(at);
        reminded = OptionalLong.empty();
    }

    /** The customer has spoken, or will not: it is over as soon as the cause is known. */
    private void decide(Outcome found, long at) {
        clocks.values().forEach(StepClock::end);
        outcome = Optional.of(found);
        state = State.CAUSE;
        if (cause.isPresent()) {
            end(at);
        }
    }

    /** Nobody owes anything any more. */
    private void close(Outcome found, long at) {
        clocks.values().forEach(clock -> clock.drop(at));
        outcome = Optional.of(found);
        end(at);
    }

    private void end(long at) {
        state = State.CLOSED;
        closed = OptionalLong.of(at);
    }

    private Moments moments() {
        Moments moments = Moments.NONE;
        for (StepClock clock : clocks.values()) {
            moments = moments.and(clock.moments());
        }
        return switch (state) {
            case OFFERED -> moments.and(silence(Kind.LAPSED, asked.getAsLong()));
            case ANSWER, SECOND_RATING -> moments.and(waiting());
            default -> moments;
        };
    }

    /** Nobody is taken for silent who was not reminded. */
    private Moment waiting() {
        return reminded.isPresent()
                ? silence(Kind.UNANSWERED, reminded.getAsLong())
                : new Moment(hours.daysAfter(asked.getAsLong(), REMINDER_DAYS), Kind.REMINDED, "");
    }

    private Moment silence(Kind kind, long since) {
        return new Moment(hours.daysAfter(since, SILENCE_DAYS), kind, "");
    }
}
