package org.internalcustomer.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The fold in processor time, for a machine that is busy with other things: wall time there measures the others. */
public final class FoldProcessorTime {

    private static final int ROUNDS = 8;
    private static final int FOLDS = 200_000;

    private FoldProcessorTime() {}

    public static void main(String[] args) {
        FoldBenchmark benchmark = new FoldBenchmark();
        benchmark.prepare();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int timers = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < FOLDS; i++) {
                timers += benchmark.fold().timers().size();
            }
            long each = (threads.getCurrentThreadCpuTime() - before) / FOLDS;
            System.out.println("round " + round + ": " + each + " ns a fold, " + timers + " timers");
        }
    }
}
