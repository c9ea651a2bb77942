package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One metric's attainment with the approved corrections, as REST shows it beside the raw one. */
public record CorrectedScoreView(String metric, int corrected, ShareView attainment) {

    /** Of those metrics that a correction touches. */
    static List<CorrectedScoreView> of(CorrectedScores corrections, Score score, Collection<String> providers) {
        return Arrays.stream(CountedMetric.values())
                .flatMap(metric -> of(corrections, metric, score, providers).stream())
                .toList();
    }

    private static Optional<CorrectedScoreView> of(
            CorrectedScores corrections, CountedMetric metric, Score score, Collection<String> providers) {
        return corrections.of(metric, score.now().metric(metric), providers).map(found -> of(metric, found));
    }

    static CorrectedScoreView of(CountedMetric metric, CorrectedScores.Corrected found) {
        return new CorrectedScoreView(metric.name(), found.timers(), ShareView.of(ShownShare.of(found.share())));
    }
}
