package org.internalcustomer.jira.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How much working time was used (已用时长分布), counted in buckets whose bounds grow by 5 %; mergeable. */
final class UsedTimes {

    private static final double LOG_RATIO = Math.log(1.05);
    /** Enough for a hundred years. */
    private static final int BUCKETS = 460;

    private int[] counts = new int[0];
    private long total;

    void add(long millis, int times) {
        addToBucket(bucketOf(millis), times);
    }

    void addToBucket(int bucket, int times) {
        if (bucket >= counts.length) {
            counts = Arrays.copyOf(counts, Math.min(BUCKETS, Math.max(bucket + 1, counts.length * 2)));
        }
        counts[bucket] += times;
        total += times;
    }

    void add(UsedTimes other) {
        for (int bucket = 0; bucket < other.counts.length; bucket++) {
            if (other.counts[bucket] != 0) {
                addToBucket(bucket, other.counts[bucket]);
            }
        }
    }

    long total() {
        return total;
    }

    int bucketCount() {
        return counts.length;
    }

    int inBucket(int bucket) {
        return counts[bucket];
    }

    /** The smallest time that at least this share of all stayed within; half a bucket (2.5 %) off at most. */
    Optional<Duration> percentile(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * total));
        long seen = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            seen += counts[bucket];
            if (seen >= wanted) {
                return Optional.of(middleOf(bucket));
            }
        }
        return Optional.empty();
    }

    /** Bucket 0 holds what is under a second. */
    private static int bucketOf(long millis) {
        if (millis < 1000) {
            return 0;
        }
        return Math.min(BUCKETS - 1, 1 + (int) (Math.log(millis / 1000.0) / LOG_RATIO));
    }

    private static Duration middleOf(int bucket) {
        return bucket == 0 ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * Math.exp(LOG_RATIO * (bucket - 0.5))));
    }
}
