package org.internalcustomer.jira.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Median;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;

/** What raters said beside the rating, as REST shows it. */
public record VoiceScoreView(List<DimensionScoreView> dimensions, LostTimeView lostTime) {

    /**
     * One question.
     *
     * @param lower absent, as upper, below two answers
     */
    public record DimensionScoreView(String dimension, int n, Double mean, Double lower, Double upper) {}

    /** The median in minutes, and the bounds of its interval; two days and more are 960. */
    public record LostTimeView(int n, Integer median, Integer lower, Integer upper, LostMeanView mean) {}

    /** The mean in minutes; the bounds are absent below two answers. */
    public record LostMeanView(double value, Double lower, Double upper) {}

    static VoiceScoreView of(Voice voice) {
        return new VoiceScoreView(
                Arrays.stream(Dimension.values())
                        .filter(dimension -> voice.mean(dimension).sample() > 0)
                        .map(dimension -> of(dimension, voice.mean(dimension)))
                        .toList(),
                voice.lostTime()
                        .map(median -> of(median, voice.meanLostMinutes()))
                        .orElse(new LostTimeView(0, null, null, null, null)));
    }

    private static DimensionScoreView of(Dimension dimension, Mean mean) {
        Optional<Estimate> estimate = mean.estimate();
        return new DimensionScoreView(
                dimension.name(),
                (int) mean.sample(),
                mean.value(),
                estimate.map(Estimate::lower).orElse(null),
                estimate.map(Estimate::upper).orElse(null));
    }

    private static LostTimeView of(Median median, Mean mean) {
        Optional<Estimate> estimate = mean.estimate();
        return new LostTimeView(
                median.sample(),
                minutes(median.value()),
                minutes(median.lower()),
                minutes(median.upper()),
                new LostMeanView(
                        mean.value(),
                        estimate.map(Estimate::lower).orElse(null),
                        estimate.map(Estimate::upper).orElse(null)));
    }

    private static int minutes(int ordinal) {
        return LostTime.values()[ordinal].minutes();
    }
}
