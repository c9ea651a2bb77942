package org.internalcustomer.core.score;

import java.util.Optional;

/**
 * How often something happened for each of something else that it need not be a part of, such as complaints for each closed
 * issue.
 */
public record Rate(int times, int per) {

    public Rate {
        if (times < 0 || per < 0) {
            throw new IllegalArgumentException(times + " for " + per);
        }
    }

    /** With the score interval of a Poisson count; nothing without a sample. */
    public Optional<Estimate> estimate() {
        return per == 0 ? Optional.empty() : Optional.of(score());
    }

    private Estimate score() {
        double centre = times + Share.Z * Share.Z / 2;
        double half = Share.Z * Math.sqrt(times + Share.Z * Share.Z / 4);
        double lower = times == 0 ? 0 : (centre - half) / per;
        return new Estimate((double) times / per, lower, (centre + half) / per, per);
    }
}
