package org.internalcustomer.core.survey;

import java.util.EnumMap;
import java.util.Map;

/**
 * How well a request was made (请求质量), as a department that worked on it says: the other half of a two-way rating, never
 * mixed with what the customer says.
 *
 * @param degrees at least one; what is left out does not apply
 * @param word one word more; may be empty
 */
public record RequestQuality(Map<Aspect, Degree> degrees, String word) {

    public static final int LONGEST_WORD = 200;

    /** What a provider can wish of a request. */
    public enum Aspect {
        /** All that was needed was there. */
        COMPLETE,
        /** One understood what was wanted. */
        CLEAR,
        /** It came, and questions were answered, in time. */
        TIMELY,
        /** It left a reasonable time to do it. */
        LEAD_TIME
    }

    /** How far it was so. */
    public enum Degree {
        YES(100),
        PARTLY(50),
        NO(0);

        private final int points;

        Degree(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }
    }

    public RequestQuality {
        if (degrees.isEmpty()) {
            throw new IllegalArgumentException("A request's quality has at least one aspect");
        }
        if (word.length() > LONGEST_WORD) {
            throw new IllegalArgumentException("At most " + LONGEST_WORD + " characters; got " + word.length());
        }
        degrees = Map.copyOf(new EnumMap<>(degrees));
    }

    /** The mean of what was said: 0 to 100. */
    public double points() {
        return degrees.values().stream().mapToInt(Degree::points).average().orElseThrow();
    }
}
