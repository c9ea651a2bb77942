package org.internalcustomer.core.score;

import java.util.Optional;

/**
 * The middle of a sample whose values are only ordered, such as classes of time (中位数): classes by their number, with the
 * interval in which the middle of everybody lies, by the ranks that 95 % of all samples keep.
 *
 * @param lower the lowest class there is where the sample is too small to exclude it, as {@code upper} is the highest
 */
public record Median(int value, int lower, int upper, int sample) {

    private static final double Z = 1.96;

    /** @param counts how often each class was seen, from the lowest; nothing where none was */
    public static Optional<Median> of(int... counts) {
        int sample = 0;
        for (int count : counts) {
            sample += count;
        }
        if (sample == 0) {
            return Optional.empty();
        }
        double half = Z * Math.sqrt(sample) / 2;
        int lower = (int) Math.floor(sample / 2.0 - half);
        int upper = (int) Math.ceil(sample / 2.0 + half) + 1;
        return Optional.of(new Median(
                classOf((sample + 1) / 2, counts),
                lower < 1 ? 0 : classOf(lower, counts),
                upper > sample ? counts.length - 1 : classOf(upper, counts),
                sample));
    }

    /** Of the value with that rank, the lowest value has rank 1. */
    private static int classOf(int rank, int[] counts) {
        int seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return i;
            }
        }
        return counts.length - 1;
    }
}
