package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.internalcustomer.core.score.Attainment;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.request.CorrectedTimers;

/** What the attainments of a period come to with the corrections that were approved; each timer counts on its own days. */
final class CorrectedScores {

    /** By canonical provider and customer: a matrix asks for each pair. */
    private final Map<String, Map<String, List<CorrectedTimer>>> timers;

    private final ReportPeriod period;
    private final ZoneId zone;
    private final Instant now;

    /** @param canonical says which department one that was merged has become */
    CorrectedScores(
            List<CorrectedTimer> timers,
            ReportPeriod period,
            ZoneId reportingZone,
            UnaryOperator<String> canonical,
            Instant now) {
        this(
                timers.stream()
                        .collect(Collectors.groupingBy(
                                timer -> canonical.apply(timer.provider()),
                                Collectors.groupingBy(timer -> canonical.apply(timer.customer())))),
                period,
                reportingZone,
                now);
    }

    private CorrectedScores(
            Map<String, Map<String, List<CorrectedTimer>>> timers, ReportPeriod period, ZoneId zone, Instant now) {
        this.timers = timers;
        this.period = period;
        this.zone = zone;
        this.now = now;
    }

    /** For a part of the period, without reading anything again. */
    CorrectedScores in(ReportPeriod part) {
        return new CorrectedScores(timers, part, zone, now);
    }

    /** Reads only those that can touch the period. */
    static CorrectedScores read(
            CorrectedTimers timers,
            ReportPeriod period,
            ZoneId reportingZone,
            UnaryOperator<String> canonical,
            Instant now) {
        Instant from = period.from().atStartOfDay(reportingZone).toInstant();
        Instant to = period.to().atStartOfDay(reportingZone).toInstant();
        return new CorrectedScores(timers.between(from, to), period, reportingZone, canonical, now);
    }

    /** Whether a correction may change a figure of that metric. */
    boolean touch(CountedMetric metric) {
        return timers.values().stream()
                .flatMap(each -> each.values().stream())
                .flatMap(List::stream)
                .anyMatch(timer -> timer.metric().equals(metric.name()));
    }

    /** How many timers a correction changed, and the share of those met with it. */
    record Corrected(int timers, Share share) {}

    /** Empty where no correction touches the figure; of these providers, of all where none is named. */
    Optional<Corrected> of(CountedMetric metric, MetricTally raw, Collection<String> providers) {
        return of(
                metric,
                raw,
                timers.entrySet().stream()
                        .filter(each -> providers.isEmpty() || providers.contains(each.getKey()))
                        .flatMap(each -> each.getValue().values().stream())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The same of one department pair. */
    Optional<Corrected> ofPair(CountedMetric metric, MetricTally raw, String provider, String customer) {
        return of(metric, raw, timers.getOrDefault(provider, Map.of()).getOrDefault(customer, List.of()));
    }

    private Optional<Corrected> of(CountedMetric metric, MetricTally raw, List<CorrectedTimer> all) {
        int met = raw.count(CountedVerdict.MET);
        int breached = raw.count(CountedVerdict.BREACHED);
        int touched = 0;
        for (CorrectedTimer timer : all) {
            if (timer.metric().equals(metric.name())) {
                boolean before = counts(timer, timer.raw());
                boolean after = counts(timer, timer.corrected());
                met += one(after, timer.corrected(), "MET") - one(before, timer.raw(), "MET");
                breached += one(after, timer.corrected(), "BREACHED") - one(before, timer.raw(), "BREACHED");
                touched += before || after ? 1 : 0;
            }
        }
        return touched == 0
                ? Optional.empty()
                : Optional.of(new Corrected(
                        touched,
                        Attainment.of(Math.max(0, met), Math.max(0, breached)).share()));
    }

    /** The day is that of the due instant, or of completion if earlier. */
    private boolean counts(CorrectedTimer timer, CorrectedTimer.Figure figure) {
        Optional<Instant> due = figure.due();
        Optional<Instant> when =
                due.isPresent() && timer.stopped().filter(due.get()::isAfter).isEmpty() ? due : timer.stopped();
        return when.map(instant -> LocalDate.ofInstant(instant, zone))
                .filter(period::contains)
                .isPresent();
    }

    private int one(boolean counts, CorrectedTimer.Figure figure, String verdict) {
        return counts && figure.verdictAt(now).equals(verdict) ? 1 : 0;
    }
}
