package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Event;

/**
 * The corrections (更正) that were approved: time that does not count, and verdicts that were set. They move nothing while
 * the history is folded; what they come to stands beside what the history says.
 */
final class Corrections {

    private final List<Event> approved = new ArrayList<>(0);

    /** Whether it is one, and taken in. */
    boolean take(Event event) {
        boolean correction = event instanceof Event.TimeTakenOut || event instanceof Event.VerdictSet;
        if (correction) {
            approved.add(event);
        }
        return correction;
    }

    /** What the timer comes to with them; empty where that is what it came to anyway. */
    Optional<Timer> of(Timer timer, TimerFold fold) {
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        String name = timer.id().name();
        Timer corrected = Timer.of(timer.id(), timer.owners(), fold.without(takenOut(name)), timer.lateInherited());
        for (Event event : approved) {
            if (event instanceof Event.VerdictSet set && set.timer().equals(name)) {
                corrected = corrected.ended(Verdict.valueOf(set.verdict()));
            }
        }
        return corrected.equals(timer) ? Optional.empty() : Optional.of(corrected);
    }

    /** In order, none touching the next. */
    private List<TakenOut> takenOut(String timer) {
        List<TakenOut> spans = new ArrayList<>();
        approved.stream()
                .filter(Event.TimeTakenOut.class::isInstance)
                .map(Event.TimeTakenOut.class::cast)
                .filter(each -> each.timer().isEmpty() || each.timer().get().equals(timer))
                .sorted(Comparator.comparingLong(Event.TimeTakenOut::from))
                .forEach(each -> add(spans, new TakenOut(each.from(), each.to())));
        return spans;
    }

    private static void add(List<TakenOut> spans, TakenOut next) {
        int last = spans.size() - 1;
        if (last >= 0 && next.from() <= spans.get(last).to()) {
            spans.set(
                    last,
                    new TakenOut(
                            spans.get(last).from(), Math.max(spans.get(last).to(), next.to())));
        } else {
            spans.add(next);
        }
    }
}
