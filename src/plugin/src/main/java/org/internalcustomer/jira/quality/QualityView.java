package org.internalcustomer.jira.quality;

import java.time.Instant;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;

/**
 * What one department says about one resolved request; what it does not say is absent.
 *
 * @param points the mean of the aspects, 0 to 100
 * @param guess how it thinks it will be rated
 */
public record QualityView(
        String department,
        String resolved,
        String complete,
        String clear,
        String timely,
        String leadTime,
        Double points,
        String word,
        Integer guess,
        String guessedAt) {

    static QualityView of(Rateable rateable) {
        RequestQuality quality = rateable.quality().orElse(null);
        return new QualityView(
                rateable.provider(),
                rateable.resolved().toString(),
                degree(quality, Aspect.COMPLETE),
                degree(quality, Aspect.CLEAR),
                degree(quality, Aspect.TIMELY),
                degree(quality, Aspect.LEAD_TIME),
                quality == null ? null : quality.points(),
                quality == null ? null : quality.word(),
                rateable.guess().map(guess -> guess.rating()).orElse(null),
                rateable.guess().map(guess -> guess.at()).map(Instant::toString).orElse(null));
    }

    private static String degree(RequestQuality quality, Aspect aspect) {
        return quality == null || !quality.degrees().containsKey(aspect)
                ? null
                : quality.degrees().get(aspect).name();
    }
}
