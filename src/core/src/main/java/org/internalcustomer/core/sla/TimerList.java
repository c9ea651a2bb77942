package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the timers of a request as its clocks hand them in, and beside them what corrections make of them. */
final class TimerList {

    private static final Comparator<Timer> NATURAL = Comparator.comparing(
                    (Timer timer) -> timer.id().policy())
            .thenComparing(timer -> timer.id().metric())
            .thenComparingInt(timer -> timer.id().cycle());

    private final Corrections corrections;
    private final List<Timer> timers = new ArrayList<>();
    private final List<Timer> corrected = new ArrayList<>(0);

    TimerList(Corrections corrections) {
        this.corrections = corrections;
    }

    void add(TimerId id, Owners owners, TimerFold fold, boolean lateInherited) {
        Timer timer = Timer.of(id, owners, fold, lateInherited);
        timers.add(timer);
        corrections.of(timer, fold).ifPresent(corrected::add);
    }

    /** By policy, metric and cycle. */
    List<Timer> timers() {
        timers.sort(NATURAL);
        return timers;
    }

    /** Those that a correction changed, in the same order. */
    List<Timer> corrected() {
        corrected.sort(NATURAL);
        return corrected;
    }
}
