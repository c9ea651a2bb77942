package org.internalcustomer.core.survey;

import java.util.Optional;

/** Ratings that have the same sort of reasons (评分区间): one and two, three, four and five. */
public enum Band {
    LOW,
    MIDDLE,
    HIGH;

    private static final int NEITHER = 3;

    /** None for "not applicable". */
    public static Optional<Band> of(Rating rating) {
        return rating.stars().isEmpty()
                ? Optional.empty()
                : Optional.of(band(rating.stars().getAsInt()));
    }

    private static Band band(int stars) {
        if (stars < NEITHER) {
            return LOW;
        }
        return stars == NEITHER ? MIDDLE : HIGH;
    }
}
