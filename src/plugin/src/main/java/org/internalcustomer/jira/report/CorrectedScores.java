package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.score.Attainment;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.request.CorrectedTimers;

/** What the attainments of a period come to with the corrections that were approved; each timer counts on its own days. */
final class CorrectedScores {

    private final List<CorrectedTimer> timers;
    private final ReportPeriod period;
    private final ZoneId zone;
    private final UnaryOperator<String> canonical;
    private final Instant now;

    /** @param canonical says which department one that was merged has become */
    CorrectedScores(
            List<CorrectedTimer> timers,
            ReportPeriod period,
            ZoneId reportingZone,
            UnaryOperator<String> canonical,
            Instant now) {
        this.timers = List.copyOf(timers);
        this.period = period;
        this.zone = reportingZone;
        this.canonical = canonical;
        this.now = now;
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

    /** How many timers a correction changed, and the share of those met with it. */
    record Corrected(int timers, Share share) {}

    /** Empty where no correction touches the figure; of these providers, of all where none is named. */
    Optional<Corrected> of(CountedMetric metric, MetricTally raw, Collection<String> providers) {
        int met = raw.count(CountedVerdict.MET);
        int breached = raw.count(CountedVerdict.BREACHED);
        int touched = 0;
        for (CorrectedTimer timer : timers) {
            if (timer.metric().equals(metric.name()) && isOf(timer, providers)) {
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

    private boolean isOf(CorrectedTimer timer, Collection<String> providers) {
        return providers.isEmpty() || providers.contains(canonical.apply(timer.provider()));
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
