package org.internalcustomer.core.recovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.survey.Rating;

/**
 * What the events of one complaint come to (服务补救): where it stands, its steps' clocks, what was found, and what happens next
 * by itself. A pure function of the events and the provider's hours.
 */
public record Recovery(
        State state, Optional<Severity> severity, Findings findings, List<StepTimer> timers, Moments moments) {

    public Recovery {
        timers = List.copyOf(timers);
    }

    /**
     * What was found and how it ended.
     *
     * @param handler the user's key
     * @param cause what is said last
     * @param closed when, of one that is over
     */
    public record Findings(
            Optional<String> handler,
            Optional<RootCause> cause,
            Optional<Rating> second,
            Optional<Outcome> outcome,
            OptionalLong closed) {}

    /** In the order in which they were said; one that does not fit the state says nothing. */
    public static Recovery of(List<RecoveryEvent> events, ProviderHours hours) {
        RecoveryFold fold = new RecoveryFold(hours);
        events.forEach(fold::apply);
        return fold.recovery();
    }

    public boolean allows(RecoveryEvent.Kind kind) {
        return kind.fits(state);
    }

    public Optional<StepTimer> timer(Step step) {
        return timers.stream().filter(timer -> timer.step() == step).findFirst();
    }

    /** Of the clocks that run the one that is due first. */
    public OptionalLong due() {
        return timers.stream()
                .filter(StepTimer::isRunning)
                .flatMapToLong(timer -> timer.due().stream())
                .min();
    }
}
