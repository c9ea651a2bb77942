package org.internalcustomer.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Elapsed and due on a compiled calendar beside a plain prefix sum: a million random pairs over three years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class WorkingTimeBenchmark {

    private static final int PAIRS = 1 << 20;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final long[] from = new long[PAIRS];
    private final long[] to = new long[PAIRS];
    private final long[] budget = new long[PAIRS];
    private PlainHours plain;
    private WorkingTime compiled;
    private int next;

    @Setup
    public void prepare() {
        plain = new PlainHours(ZONE, FIRST, FIRST.plusYears(4));
        compiled = new WorkingCalendar(
                        "OFFICE",
                        ZONE,
                        WeeklyHours.mondayToFriday(Interval.of("09:00", "12:00"), Interval.of("13:00", "18:00")))
                .compiled();
        long start = FIRST.atStartOfDay(ZONE).toInstant().toEpochMilli();
        long years = 3L * 365 * 86_400_000;
        Random random = new Random(1);
        for (int i = 0; i < PAIRS; i++) {
            from[i] = start + (long) (random.nextDouble() * years);
            to[i] = from[i] + (long) (random.nextDouble() * (start + years - from[i]));
            budget[i] = (long) (random.nextDouble() * 400 * 3_600_000);
            if (plain.elapsed(from[i], to[i]) != compiled.elapsed(from[i], to[i])
                    || plain.due(from[i], budget[i] + 1) != compiled.due(from[i], budget[i] + 1)) {
                throw new IllegalStateException("baseline and subject disagree on pair " + i);
            }
        }
    }

    @Benchmark
    public long elapsedBaseline() {
        int i = next++ & PAIRS - 1;
        return plain.elapsed(from[i], to[i]);
    }

    @Benchmark
    public long elapsed() {
        int i = next++ & PAIRS - 1;
        return compiled.elapsed(from[i], to[i]);
    }

    @Benchmark
    public long dueBaseline() {
        int i = next++ & PAIRS - 1;
        return plain.due(from[i], budget[i]);
    }

    @Benchmark
    public long due() {
        int i = next++ & PAIRS - 1;
        return compiled.due(from[i], budget[i]);
    }
}
