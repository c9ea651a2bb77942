package org.internalcustomer.jira.report;

import java.time.Duration;

/** One metric's verdicts as REST shows them; times are null without a sample. */
public record MetricScoreView(
        String metric,
        ShareView attainment,
        int met,
        int breached,
        int lateByChange,
        int lateInherited,
        int measured,
        int open,
        Long medianMs,
        Long ninetiethMs) {

    static MetricScoreView of(CountedMetric metric, Score score) {
        MetricTally timers = score.now().metric(metric);
        return new MetricScoreView(
                metric.name(),
                ShareView.of(score.attainment(metric)),
                timers.count(CountedVerdict.MET),
                timers.count(CountedVerdict.BREACHED),
                timers.count(CountedVerdict.LATE_BY_CHANGE),
                timers.count(CountedVerdict.LATE_INHERITED),
                timers.count(CountedVerdict.MEASURED_ONLY),
                timers.count(CountedVerdict.OPEN),
                timers.used().percentile(0.5).map(Duration::toMillis).orElse(null),
                timers.used().percentile(0.9).map(Duration::toMillis).orElse(null));
    }
}
