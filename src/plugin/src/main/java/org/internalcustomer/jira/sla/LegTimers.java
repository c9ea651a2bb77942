package org.internalcustomer.jira.sla;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;

/**
 * Which timer is which leg's (责任段计时), of one request. Stored pieces have no numbers of legs, and counting them would
 * not do: a leg that began and ended within one instant has a timer, and no piece.
 */
final class LegTimers {

    private final Map<Integer, Timer> bySequence = new HashMap<>();

    LegTimers(Collection<StoredLeg> pieces, Collection<Timer> timers) {
        List<Timer> legs = timers.stream()
                .filter(timer -> timer.id().metric() == Metric.LEG)
                .sorted(Comparator.comparingInt(timer -> timer.id().cycle()))
                .toList();
        List<StoredLeg> held = pieces.stream()
                .filter(piece -> piece.kind() == Stretch.Kind.HELD)
                .sorted(Comparator.comparingInt(StoredLeg::sequence))
                .toList();
        for (int i = 0; i < held.size(); i++) {
            StoredLeg piece = held.get(i);
            long next = held.stream()
                    .skip(i + 1L)
                    .filter(later -> later.department().equals(piece.department()))
                    .mapToLong(later -> later.term().accepted())
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            timer(legs, piece, next).ifPresent(timer -> bySequence.put(piece.sequence(), timer));
        }
    }

    /** None if no policy times it, or it is time on nobody's. */
    Optional<Timer> of(StoredLeg piece) {
        return Optional.ofNullable(bySequence.get(piece.sequence()));
    }

    /**
     * By department and start, the last of several; or, where the goal was counted anew since, the first one of that
     * department's before its next leg.
     */
    private static Optional<Timer> timer(List<Timer> legs, StoredLeg piece, long next) {
        List<Timer> candidates = legs.stream()
                .filter(timer -> timer.owners().provider().equals(piece.department()))
                .filter(timer -> timer.course().started() >= piece.term().accepted()
                        && timer.course().started() < next)
                .toList();
        return candidates.stream()
                .filter(timer -> timer.course().started() == piece.term().accepted())
                .reduce((earlier, later) -> later)
                .or(() -> candidates.stream().findFirst());
    }
}
