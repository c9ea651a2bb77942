package org.internalcustomer.core.survey;

import java.util.List;

/** What somebody says about a department once a quarter (季度回访): three ratings, any of which may not apply. */
public record PulseAnswer(List<Rating> ratings) {

    public static final int QUESTIONS = 3;

    public PulseAnswer {
        ratings = List.copyOf(ratings);
        if (ratings.size() != QUESTIONS) {
            throw new IllegalArgumentException("A pulse has " + QUESTIONS + " questions; got " + ratings.size());
        }
        if (ratings.stream().noneMatch(Rating::isApplicable)) {
            throw new IllegalArgumentException("A pulse answers at least one question");
        }
    }
}
