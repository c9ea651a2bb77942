package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.List;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.jira.report.Tally.Counter;

/**
 * One department's score as REST shows it.
 *
 * @param department its key, empty for nobody's
 * @param corrected what approved corrections make of it, of the metrics that they touch
 * @param orphanMinutes for how long issues were nobody's; only where no department is looked at
 * @param overrunMinutes the department's part of what issues took beyond their end-to-end goals
 * @param structuralMinutes the same where no department used more than its own goal
 * @param meanRating null below two ratings
 * @param simulated how many of the answers are made up
 * @param simulatedParts how much of what satisfaction counts is made up, in answers
 * @param said beside the rating
 * @param complaints that began in the period
 */
public record DepartmentScoreView(
        String department,
        int closed,
        int hops,
        int bounces,
        int chases,
        int orphanMinutes,
        int overrunMinutes,
        int structuralMinutes,
        List<MetricScoreView> metrics,
        List<CorrectedScoreView> corrected,
        ShareView satisfaction,
        Double meanRating,
        int invited,
        int sent,
        int answered,
        int simulated,
        double simulatedParts,
        VoiceScoreView said,
        ComplaintScoreView complaints) {

    static DepartmentScoreView of(
            String department, Score score, List<CorrectedScoreView> corrected, ComplaintScoreView complaints) {
        return new DepartmentScoreView(
                department,
                score.count(Counter.CLOSED),
                score.count(Counter.HOPS),
                score.count(Counter.BOUNCES),
                score.count(Counter.CHASED),
                score.count(Counter.ORPHAN_MINUTES),
                score.count(Counter.OVERRUN_MINUTES),
                score.count(Counter.STRUCTURAL_MINUTES),
                Arrays.stream(CountedMetric.values())
                        .map(metric -> MetricScoreView.of(metric, score))
                        .toList(),
                corrected,
                ShareView.of(score.satisfaction()),
                score.meanRating().map(Estimate::value).orElse(null),
                score.count(Counter.INVITED),
                score.count(Counter.SENT),
                score.count(Counter.ANSWERED),
                score.count(Counter.SIMULATED),
                Score.simulated(score.now()),
                VoiceScoreView.of(score.now().voice()),
                complaints);
    }
}
