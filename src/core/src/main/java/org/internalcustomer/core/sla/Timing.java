package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Legs;

/** What a history comes to: the legs of a request, and its timers ordered by policy, metric and cycle. */
public record Timing(Legs legs, List<Timer> timers) {

    public Timing {
        timers = List.copyOf(timers);
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
