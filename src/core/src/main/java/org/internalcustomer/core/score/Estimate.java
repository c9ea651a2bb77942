package org.internalcustomer.core.score;

/** A figure with its 95 % interval and the sample size (样本量) it rests on. */
public record Estimate(double value, double lower, double upper, int sample) {

    /** Whether the interval leaves out 0, so that a difference may be shown as a change. */
    public boolean excludesZero() {
        return lower > 0 || upper < 0;
    }
}
