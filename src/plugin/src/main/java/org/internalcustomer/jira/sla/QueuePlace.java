package org.internalcustomer.jira.sla;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.Legs;
import org.internalcustomer.core.request.Offer;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Timing;

/**
 * Where a request stands in the queues of departments.
 *
 * @param asked the department that has to answer; empty for none
 * @param kind empty for a request that is done or nobody's
 * @param due when the first of its running timers runs out; {@link #NEVER} if none does
 */
record QueuePlace(Optional<Offer> asked, Optional<Kind> kind, long due) {

    static final long NEVER = Long.MAX_VALUE;

    private static final Set<Metric> HELD = Set.of(Metric.RESOLUTION, Metric.LEG);

    /** What the accountable department can do. */
    enum Kind {
        /** It is its turn. */
        WORK,
        /** It waits for the customer, for somebody else, or for the answer to an offer. */
        WAIT
    }

    static QueuePlace of(Timing timing) {
        Legs legs = timing.legs();
        if (legs.done().isPresent()) {
            return new QueuePlace(Optional.empty(), Optional.empty(), NEVER);
        }
        long due = timing.timers().stream()
                .filter(Timer::isRunning)
                .filter(timer -> timer.id().metric() != Metric.ACCEPT)
                .map(timer -> timer.course().due())
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min()
                .orElse(NEVER);
        return new QueuePlace(asked(timing), legs.accountable().map(department -> kind(timing)), due);
    }

    private static Kind kind(Timing timing) {
        boolean paused = timing.timers().stream()
                .filter(timer -> HELD.contains(timer.id().metric()))
                .anyMatch(timer -> timer.isOpen() && !timer.isRunning());
        return paused || timing.legs().openOffer().isPresent() ? Kind.WAIT : Kind.WORK;
    }

    /** The first provider is accountable anyway, and only asked if a policy times its acceptance. */
    private static Optional<Offer> asked(Timing timing) {
        boolean timed = timing.timer(Metric.ACCEPT).filter(Timer::isOpen).isPresent();
        return timing.legs().asked().filter(offer -> offer.isHandOff() || timed);
    }
}
