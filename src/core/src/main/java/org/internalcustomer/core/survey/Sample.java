package org.internalcustomer.core.survey;

/** A share of all requests (抽样): the same requests whenever and wherever it is asked, and spread evenly. */
public record Sample(int percent) {

    private static final int ALL = 100;

    public Sample {
        if (percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("A sample is 1 to 100 percent; got " + percent);
        }
    }

    public static Sample all() {
        return new Sample(ALL);
    }

    public boolean includes(long issueId) {
        return Long.remainderUnsigned(mixed(issueId), ALL) < percent;
    }

    /** The finalizer of SplitMix64: neighbours become far apart. */
    static long mixed(long id) {
        long z = id + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
