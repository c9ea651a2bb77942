package org.internalcustomer.core.score;

import java.util.Optional;

/** The mean of a sample kept as its sums, so that samples can be added and taken apart; a value may count for less than one. */
public record Mean(double sample, double sum, double squares) {

    private static final double TAIL = 0.975;

    public static Mean none() {
        return new Mean(0, 0, 0);
    }

    public static Mean of(double... values) {
        Mean mean = none();
        for (double value : values) {
            mean = mean.plus(new Mean(1, value, value * value));
        }
        return mean;
    }

    public Mean plus(Mean other) {
        return new Mean(sample + other.sample, sum + other.sum, squares + other.squares);
    }

    public double value() {
        return sum / sample;
    }

    /** With Student's t interval; nothing below two values, where there is no spread to measure. */
    public Optional<Estimate> estimate() {
        if (sample < 2) {
            return Optional.empty();
        }
        double half = StudentT.quantile(TAIL, sample - 1) * Math.sqrt(error());
        return Optional.of(new Estimate(value(), value() - half, value() + half, (int) sample));
    }

    /** This mean minus an earlier one, with Welch's interval; nothing if either has fewer than two values. */
    public Optional<Estimate> minus(Mean earlier) {
        if (sample < 2 || earlier.sample < 2) {
            return Optional.empty();
        }
        double difference = value() - earlier.value();
        double half = welch(error(), earlier.error(), earlier.sample);
        return Optional.of(
                new Estimate(difference, difference - half, difference + half, (int) Math.min(sample, earlier.sample)));
    }

    /** {@code (n·mean + k·prior) / (n + k)}: a small sample is drawn towards the prior. */
    public double shrunk(double prior, double k) {
        return (sum + k * prior) / (sample + k);
    }

    private double welch(double error, double otherError, double otherSample) {
        double both = error + otherError;
        if (both == 0) {
            return 0;
        }
        double freedom = both * both / (error * error / (sample - 1) + otherError * otherError / (otherSample - 1));
        return StudentT.quantile(TAIL, freedom) * Math.sqrt(both);
    }

    /** The squared standard error. */
    private double error() {
        double variance = Math.max(0, (squares - sum * sum / sample) / (sample - 1));
        return variance / sample;
    }
}
