package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.request.FoldedLeg;
import org.internalcustomer.jira.host.request.FoldedRequest;
import org.internalcustomer.jira.host.request.FoldedResolution;
import org.internalcustomer.jira.host.request.FoldedTimer;

/** What reports count about one issue, from the fold of its history. */
final class FactsOfRequest {

    private final FoldedRequest request;
    private final ZoneId zone;
    private final Instant now;

    FactsOfRequest(FoldedRequest request, ZoneId reportingZone, Instant now) {
        this.request = request;
        this.zone = reportingZone;
        this.now = now;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        request.timers().forEach(timer -> ofTimer(timer).ifPresent(facts::add));
        closed().ifPresent(facts::add);
        return facts;
    }

    /** The day is that of the due instant, or of completion if earlier; a paused timer counts nowhere yet. */
    private Optional<Fact> ofTimer(FoldedTimer timer) {
        Optional<CountedMetric> metric = CountedMetric.named(timer.metric());
        Optional<Instant> when = earlier(timer.due(), timer.stopped());
        if (metric.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        CountedVerdict verdict = verdict(timer);
        String key = String.join(
                "/",
                Long.toString(request.issueId()),
                "T",
                timer.policy(),
                timer.metric(),
                Integer.toString(timer.cycle()));
        return Optional.of(new Fact(
                key,
                request.issueId(),
                request.projectId(),
                day(when.get()),
                new Cell(timer.provider(), request.customer(), request.service()),
                Fact.Kind.TIMER,
                metric,
                verdict,
                timer.usedMillis(),
                verdict == CountedVerdict.OPEN ? timer.due() : Optional.empty(),
                0,
                0,
                0,
                false));
    }

    private CountedVerdict verdict(FoldedTimer timer) {
        if (!timer.verdict().isEmpty()) {
            return CountedVerdict.valueOf(timer.verdict());
        }
        boolean passed = timer.due().map(now::isAfter).orElse(false);
        return passed ? CountedVerdict.BREACHED : CountedVerdict.OPEN;
    }

    /** An issue that is open again is no longer counted as closed. */
    private Optional<Fact> closed() {
        if (request.resolutions().isEmpty()) {
            return Optional.empty();
        }
        FoldedResolution last = request.resolutions().get(request.resolutions().size() - 1);
        if (last.reopened().isPresent()) {
            return Optional.empty();
        }
        List<FoldedLeg> held = request.legs().stream()
                .filter(leg -> !leg.department().isEmpty())
                .toList();
        return Optional.of(new Fact(
                request.issueId() + "/C",
                request.issueId(),
                request.projectId(),
                day(last.at()),
                new Cell(last.provider(), request.customer(), request.service()),
                Fact.Kind.CLOSED,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                0,
                Optional.empty(),
                hops(held),
                (int) held.stream().filter(FoldedLeg::bounce).count(),
                0,
                false));
    }

    /** A department that takes an issue again after a time without owner has made no hop. */
    private static int hops(List<FoldedLeg> held) {
        int hops = 0;
        for (int i = 1; i < held.size(); i++) {
            if (!held.get(i).department().equals(held.get(i - 1).department())) {
                hops++;
            }
        }
        return hops;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Optional<Instant> earlier(Optional<Instant> a, Optional<Instant> b) {
        if (a.isPresent() && b.isPresent()) {
            return a.get().isBefore(b.get()) ? a : b;
        }
        return a.or(() -> b);
    }
}
