package org.internalcustomer.benchmarks.run;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How long each of many equal things took. */
final class Latencies {

    private static final double NANOS_OF_A_MILLI = 1e6;

    private final long[] nanos;

    private Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    /** Something that is done many times. */
    @FunctionalInterface
    interface Step {
        void take(int number) throws Exception;
    }

    /** After a quarter as many that do not count, one right after the other. */
    static Latencies of(int times, Step step) {
        return paced(times, 0, step);
    }

    /** With a rest before each, in which the app does in the background what the one before asked for. */
    static Latencies paced(int times, long restMillis, Step step) {
        try {
            for (int i = 0; i < Math.max(5, times / 4); i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(restMillis));
                step.take(i);
            }
            long[] nanos = new long[times];
            for (int i = 0; i < times; i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(restMillis));
                long begin = System.nanoTime();
                step.take(i);
                nanos[i] = System.nanoTime() - begin;
            }
            Arrays.sort(nanos);
            return new Latencies(nanos);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** In milliseconds. */
    double percentile(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / NANOS_OF_A_MILLI;
    }

    double median() {
        return percentile(0.5);
    }

    @Override
    public String toString() {
        return Report.text("median %.2f ms, p95 %.2f ms, p99 %.2f ms", median(), percentile(0.95), percentile(0.99));
    }
}
