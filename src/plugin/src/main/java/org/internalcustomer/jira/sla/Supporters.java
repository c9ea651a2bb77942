package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.request.SupportingLeg;
import org.internalcustomer.core.request.SupportingLeg.Holding;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** The supporting departments of requests (配合部门), from the stored folds of the requests that serve them. */
public final class Supporters {

    private final StoredFolds folds;
    private final IssueRecords records;
    private final Access access;

    Supporters(StoredFolds folds, IssueRecords records, Access access) {
        this.folds = folds;
        this.records = records;
        this.access = access;
    }

    /**
     * A supporting department.
     *
     * @param issueId the issue that serves
     * @param timer of that leg; of the whole request that serves where no policy times its legs
     */
    record Support(long issueId, Serving serving, SupportingLeg leg, Optional<Timer> timer) {

        State state() {
            if (leg.isOpen()) {
                return State.WAITING;
            }
            return leg.to().equals(serving.until()) ? State.UNLINKED : State.FINISHED;
        }
    }

    /** Whether the lead waits for it. */
    public enum State {
        WAITING,
        FINISHED,
        /** It stopped serving before it had finished. */
        UNLINKED
    }

    /** By the issues that are served. */
    Map<Long, List<Support>> of(List<StoredServing> servings, Calendars calendars) {
        if (servings.isEmpty()) {
            return Map.of();
        }
        List<Long> own =
                servings.stream().map(StoredServing::issueId).distinct().toList();
        List<Long> all = new ArrayList<>(own);
        servings.forEach(each -> all.add(each.serving().lead()));
        Map<Long, List<StoredLeg>> legs = folds.legs(all.stream().distinct().toList()).stream()
                .collect(Collectors.groupingBy(StoredLeg::issueId));
        Map<Long, List<Timer>> timers = folds.timers(own, calendars).stream()
                .collect(Collectors.groupingBy(
                        StoredFolds.IssueTimer::issueId,
                        Collectors.mapping(StoredFolds.IssueTimer::timer, Collectors.toList())));
        Map<Long, List<Support>> supports = new HashMap<>();
        for (StoredServing each : servings) {
            List<Holding> lead = holdings(legs.getOrDefault(each.serving().lead(), List.of()));
            List<StoredLeg> ours = legs.getOrDefault(each.issueId(), List.of());
            List<Timer> timed = timers.getOrDefault(each.issueId(), List.of());
            for (SupportingLeg leg : SupportingLeg.of(each.serving(), lead, holdings(ours))) {
                supports.computeIfAbsent(each.serving().lead(), id -> new ArrayList<>())
                        .add(new Support(each.issueId(), each.serving(), leg, timer(ours, timed, leg)));
            }
        }
        supports.values()
                .forEach(list -> list.sort(
                        Comparator.comparingLong((Support each) -> each.leg().from())
                                .thenComparing(Support::issueId)));
        return supports;
    }

    /** Those of the issues that the reader may see. */
    Map<Long, Issue> visible(Collection<Long> issueIds) {
        return records.find(issueIds).stream()
                .filter(access::maySee)
                .collect(Collectors.toMap(Issue::getId, issue -> issue));
    }

    /** By the numbers that {@code legs.csv} gives them, where time on nobody's has one, too. */
    static List<Holding> holdings(List<StoredLeg> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Stretch.Kind.HELD)
                .map(piece -> new Holding(
                        piece.sequence(),
                        piece.department().orElseThrow(),
                        piece.term().accepted(),
                        piece.term().closed()))
                .toList();
    }

    private static Optional<Timer> timer(List<StoredLeg> pieces, List<Timer> timers, SupportingLeg leg) {
        return pieces.stream()
                .filter(piece -> piece.sequence() == leg.number())
                .findFirst()
                .flatMap(new LegTimers(pieces, timers)::of)
                .or(() -> timers.stream()
                        .filter(timer -> timer.id().metric() == Metric.RESOLUTION)
                        .max(Comparator.comparingInt(timer -> timer.id().cycle())));
    }
}
