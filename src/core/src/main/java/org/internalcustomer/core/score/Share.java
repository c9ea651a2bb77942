package org.internalcustomer.core.score;

import java.util.Optional;

/**
 * A part of a whole, such as met timers of all that count.
 *
 * @param unit how many of these make one: 1000 where answers are shared in thousandths
 */
public record Share(int part, int whole, int unit) {

    /** Of 95 %. */
    static final double Z = 1.96;

    public Share {
        if (part < 0 || part > whole || unit < 1) {
            throw new IllegalArgumentException(part + " of " + whole + ", " + unit + " of which are one");
        }
    }

    public Share(int part, int whole) {
        this(part, whole, 1);
    }

    /** How many there are; not always a whole number. */
    public double sample() {
        return (double) whole / unit;
    }

    /** With Wilson's interval; nothing without a sample. */
    public Optional<Estimate> estimate() {
        return whole == 0 ? Optional.empty() : Optional.of(wilson());
    }

    /** This share minus an earlier one, with Newcombe's hybrid interval; nothing if either has no sample. */
    public Optional<Estimate> minus(Share earlier) {
        if (whole == 0 || earlier.whole == 0) {
            return Optional.empty();
        }
        Estimate one = wilson();
        Estimate other = earlier.wilson();
        double difference = one.value() - other.value();
        double down = Math.hypot(one.value() - one.lower(), other.upper() - other.value());
        double up = Math.hypot(one.upper() - one.value(), other.value() - other.lower());
        return Optional.of(new Estimate(
                difference, difference - down, difference + up, (int) Math.min(sample(), earlier.sample())));
    }

    private Estimate wilson() {
        double p = (double) part / whole;
        double n = sample();
        double scale = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / scale;
        double lower = part == 0 ? 0 : Math.max(0, centre - half);
        double upper = part == whole ? 1 : Math.min(1, centre + half);
        return new Estimate(p, lower, upper, (int) n);
    }
}
