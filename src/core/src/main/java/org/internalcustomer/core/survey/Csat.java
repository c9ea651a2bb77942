package org.internalcustomer.core.survey;

import java.util.Collection;
import java.util.OptionalInt;

/** Share of satisfied answers (满意率). Unknown while nobody has answered. */
public record Csat(int satisfied, int answered) {

    public Csat {
        if (satisfied < 0 || satisfied > answered) {
            throw new IllegalArgumentException(satisfied + " satisfied of " + answered + " answers");
        }
    }

    public static Csat of(Collection<Rating> ratings) {
        return new Csat((int) ratings.stream().filter(Rating::isSatisfied).count(), (int)
                ratings.stream().filter(Rating::isApplicable).count());
    }

    public OptionalInt percent() {
        return answered == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * satisfied / answered));
    }
}
