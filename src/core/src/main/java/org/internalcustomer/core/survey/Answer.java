package org.internalcustomer.core.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** One version of what a rater said about one resolution (评价); instants in epoch milliseconds. */
public record Answer(long at, int version, String rater, Rating rating, String comment, Particulars particulars) {

    private static final Comparator<Answer> AGE =
            Comparator.comparingInt(Answer::version).thenComparingLong(Answer::at);

    /** Nothing but a rating and a comment. */
    public Answer(long at, int version, String rater, Rating rating, String comment) {
        this(at, version, rater, rating, comment, Particulars.none());
    }

    /** Whether both say the same, whoever said it when. */
    public boolean saysTheSameAs(Answer other) {
        return rating.equals(other.rating) && comment.equals(other.comment) && particulars.equals(other.particulars);
    }

    /** The answer that counts of one rater's for one resolution: the last version given before the period closed. */
    public static Optional<Answer> effective(Collection<Answer> versions, long periodClosed) {
        return versions.stream().filter(each -> each.at() < periodClosed).max(AGE);
    }
}
