package org.internalcustomer.benchmarks.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.internalcustomer.benchmarks.FoldBenchmark;
import org.internalcustomer.benchmarks.WorkingTimeBenchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The core alone, by JMH: each subject beside its baseline in one run, with what it allocates. */
final class Arithmetic {

    private static final double MOST_OF_BASELINE = 2;
    private static final double FOLD_MICROS = 5;
    private static final double NANOS = 1000;

    private final Scale scale;
    private final Report report;

    Arithmetic(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void measure() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(WorkingTimeBenchmark.class.getName())
                .include(FoldBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(scale.forks());
        if (scale.forks() == 1) {
            options.warmupIterations(1).measurementIterations(1).measurementTime(TimeValue.milliseconds(300));
        }
        Map<String, RunResult> results = byName(new Runner(options.build()).run());
        against("elapsed", results.get("elapsed"), results.get("elapsedBaseline"));
        against("due", results.get("due"), results.get("dueBaseline"));
        double fold = median(results.get("fold")) / NANOS;
        report.add(
                "fold of 10 events into 4 timers",
                "< 5 µs",
                Report.text("%.1f µs; %.0f B", fold, allocated(results.get("fold"))),
                fold < FOLD_MICROS);
    }

    private void against(String what, RunResult subject, RunResult baseline) {
        double ratio = median(subject) / median(baseline);
        report.add(
                "`" + what
                        + "` on a compiled calendar, random pairs over 3 years, against a prefix sum with a bucket index",
                "≤ 2 ×, no allocation",
                Report.text(
                        "%.1f ns against %.1f ns (%.2f ×); %.0f B",
                        median(subject), median(baseline), ratio, allocated(subject)),
                ratio <= MOST_OF_BASELINE && allocated(subject) < 1);
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        Map<String, RunResult> byName = new HashMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result));
        return byName;
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
