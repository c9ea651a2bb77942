package org.internalcustomer.core.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** One version of what a rater said about one resolution (评价); instants in epoch milliseconds. */
public record Answer(long at, int version, String rater, Rating rating, String comment) {

    private static final Comparator<Answer> AGE =
            Comparator.comparingInt(Answer::version).thenComparingLong(Answer::at);

    /** The answer that counts of one rater's for one resolution: the last version given before the period closed. */
    public static Optional<Answer> effective(Collection<Answer> versions, long periodClosed) {
        return versions.stream().filter(each -> each.at() < periodClosed).max(AGE);
    }
}
