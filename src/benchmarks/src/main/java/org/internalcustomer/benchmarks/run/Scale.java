package org.internalcustomer.benchmarks.run;

/**
 * How much is measured.
 *
 * @param issues written by the bulk generator and folded by the app
 * @param rows timers and counted issues written straight into the app's tables
 * @param requests of each kind over HTTP
 * @param forks of each JMH benchmark
 */
record Scale(int issues, int rows, int requests, int forks) {

    /** What the numbers in docs/performance.md are about. */
    static final Scale FULL = new Scale(100_000, 1_000_000, 1000, 3);

    /** Whether everything still runs; its figures mean nothing. */
    static final Scale QUICK = new Scale(2000, 50_000, 50, 1);

    Scale withIssues(int number) {
        return new Scale(number, rows, requests, forks);
    }
}
