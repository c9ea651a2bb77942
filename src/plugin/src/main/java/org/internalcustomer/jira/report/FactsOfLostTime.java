package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.internalcustomer.core.sla.Overrun;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedTimer;

/**
 * What reports count about time that one issue lost: time that was nobody's, on the day on which it ended; and what it took
 * beyond its end-to-end goal, on the day on which that is decided, by the departments that used more than their own.
 */
final class FactsOfLostTime {

    private static final String NOBODY = "";

    private final FoldedRequest request;
    private final ZoneId zone;

    FactsOfLostTime(FoldedRequest request, ZoneId reportingZone) {
        this.request = request;
        this.zone = reportingZone;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (FoldedLeg leg : request.legs()) {
            if (leg.orphan() && leg.closed().isPresent()) {
                long millis = leg.closed().get().toEpochMilli() - leg.accepted().toEpochMilli();
                facts.add(fact(
                        "O/" + leg.sequence(), Fact.Kind.ORPHANED, leg.closed().get(), NOBODY, millis));
            }
        }
        request.timers().stream()
                .filter(timer -> timer.metric().equals("RESOLUTION"))
                .filter(timer -> timer.stopped().isPresent() && beyond(timer) > 0)
                .reduce((earlier, later) -> later)
                .ifPresent(timer -> facts.addAll(ofOverrun(timer)));
        return facts;
    }

    private List<Fact> ofOverrun(FoldedTimer endToEnd) {
        Map<Integer, FoldedTimer> legs = new TreeMap<>();
        Map<Integer, Long> over = new TreeMap<>();
        for (FoldedTimer timer : request.timers()) {
            if (timer.metric().equals("LEG") && hasGoal(timer)) {
                legs.put(timer.cycle(), timer);
                over.put(timer.cycle(), Math.max(0, beyond(timer)));
            }
        }
        Instant at = endToEnd.stopped().orElseThrow();
        Overrun overrun = Overrun.shared(over);
        if (overrun.isStructural()) {
            return List.of(fact("V", Fact.Kind.STRUCTURAL, at, endToEnd.provider(), beyond(endToEnd)));
        }
        List<Fact> facts = new ArrayList<>();
        new TreeMap<>(overrun.shares())
                .forEach((leg, share) -> facts.add(fact(
                        "V/" + leg,
                        Fact.Kind.OVERRUN,
                        at,
                        legs.get(leg).provider(),
                        Math.round(beyond(endToEnd) * share))));
        return facts;
    }

    private static long beyond(FoldedTimer timer) {
        return hasGoal(timer) ? timer.usedMillis() - timer.goalMillis() : 0;
    }

    /** A goal of nothing is one: a department that comes back with its budget used up is late from the start. */
    private static boolean hasGoal(FoldedTimer timer) {
        return !timer.verdict().equals("MEASURED_ONLY");
    }

    private Fact fact(String key, Fact.Kind kind, Instant at, String provider, long millis) {
        return new Fact(
                request.issueId() + "/" + key,
                request.issueId(),
                request.projectId(),
                at.atZone(zone).toLocalDate(),
                new Cell(provider, request.customer(), request.service()),
                kind,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                millis,
                Optional.empty(),
                0,
                0,
                0,
                false);
    }
}
