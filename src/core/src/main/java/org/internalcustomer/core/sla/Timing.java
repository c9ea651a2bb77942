package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Legs;

/**
 * What a history comes to: the legs of a request, and its timers ordered by policy, metric and cycle;
 * when an open offer will be accepted by silence; and the timers that an approved correction changed, as they are with it.
 */
public record Timing(Legs legs, List<Timer> timers, OptionalLong tacitAt, List<Timer> corrected) {

    public Timing {
        timers = List.copyOf(timers);
        corrected = List.copyOf(corrected);
    }

    /** The latest cycle of a metric. */
    public Optional<Timer> timer(Metric metric) {
        return timers.stream().filter(timer -> timer.id().metric() == metric).reduce((earlier, later) -> later);
    }

    public Optional<Timer> timerOf(Leg leg) {
        return timers.stream()
                .filter(timer -> timer.id().metric() == Metric.LEG && timer.id().cycle() == leg.number())
                .findFirst();
    }
}
