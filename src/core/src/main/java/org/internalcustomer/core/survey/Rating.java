package org.internalcustomer.core.survey;

import java.util.OptionalInt;

/** One to five stars (评分), or "not applicable", which is excluded from every result. */
public record Rating(OptionalInt stars) {

    private static final int BEST = 5;

    public Rating {
        if (stars.isPresent() && (stars.getAsInt() < 1 || stars.getAsInt() > BEST)) {
            throw new IllegalArgumentException("A rating is 1 to 5; got " + stars.getAsInt());
        }
    }

    public static Rating of(int stars) {
        return new Rating(OptionalInt.of(stars));
    }

    public static Rating notApplicable() {
        return new Rating(OptionalInt.empty());
    }

    public boolean isApplicable() {
        return stars.isPresent();
    }

    /** Four or five. */
    public boolean isSatisfied() {
        return stars.orElse(0) >= 4;
    }
}
