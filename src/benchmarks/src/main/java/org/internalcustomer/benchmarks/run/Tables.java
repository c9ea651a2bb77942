package org.internalcustomer.benchmarks.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.internalcustomer.benchmarks.FoldBenchmark;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.report.RollupTables;
import org.internalcustomer.jira.sla.QueueTables;
import org.internalcustomer.jira.sla.TimerTables;

/** The app's tables: what the listener adds, what the sweep finds, how long queues take, how fast folds are stored, how big rollups become. */
final class Tables {

    /** No issue of the sandbox's has such an id. */
    private static final long FIRST = 1_000_000_000L;

    private static final int DUE = 100;
    private static final int BATCH = 200;
    private static final double MOST_OF_LISTENER = 2;
    private static final double MOST_OF_SWEEP = 2;
    private static final double SWEEP_MILLIS = 10;
    private static final double LEAST_OF_INSERTS = 60;
    private static final double QUEUE_MILLIS = 20;
    private static final double MOST_OF_QUEUE = 2;

    private final Scale scale;
    private final Report report;
    private final InstantSource clock = Clock.systemUTC();

    Tables(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    /** Leaves {@code scale.rows()} counted issues and their rollups in the home. */
    void measure(Path home) throws SQLException {
        try (Data data = Data.of(home)) {
            FoldBenchmark subject = new FoldBenchmark();
            subject.prepare();
            TimerTables timers = new TimerTables(data.sql(), subject.rules(), subject.history(), clock);
            listener(data, timers);
            sweep(timers);
            queues(new QueueTables(data.sql()));
            storing(data, timers);
            timers.clear(FIRST);
            rollups(new RollupTables(data.sql(), clock));
        }
    }

    private void listener(Data data, TimerTables timers) throws SQLException {
        int times = scale.requests() * 10;
        String insert;
        try (Connection connection = data.connection()) {
            insert = new Db(connection, data.schema())
                    .statement("INSERT INTO [DIRTY] ({ISSUE_ID}, {CAUSE}, {MARKED}, {LEASE}) VALUES (?, ?, ?, ?)");
        }
        Latencies bare = Latencies.of(times, i -> bareInsert(data, insert, FIRST + i));
        Latencies listener = Latencies.of(times, i -> timers.mark(FIRST + i));
        Latencies again = Latencies.of(times, i -> bareInsert(data, insert, FIRST + i));
        double base = Math.min(bare.percentile(0.99), again.percentile(0.99));
        double ratio = listener.percentile(0.99) / base;
        report.add(
                "listener's work in a user's request, p99, against a bare INSERT and COMMIT",
                "≤ 2 ×",
                Report.text("%.2f ms against %.2f ms (%.2f ×)", listener.percentile(0.99), base, ratio),
                ratio <= MOST_OF_LISTENER);
        timers.clear(FIRST);
    }

    private static void bareInsert(Data data, String insert, long issue) throws SQLException {
        try (Connection connection = data.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setLong(1, issue);
                statement.setString(2, "CHANGED");
                statement.setLong(3, issue);
                statement.setLong(4, 0L);
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private void sweep(TimerTables timers) {
        double few = findDue(timers, 10_000);
        double many = findDue(timers, scale.rows());
        report.add(
                Report.text("sweep: %d due found among %,d timers, median", DUE, scale.rows()),
                "< 10 ms",
                Report.text("%.2f ms", many),
                many < SWEEP_MILLIS);
        report.add(
                "the same against 10,000 timers",
                "≤ 2 ×",
                Report.text("%.2f ms (%.2f ×)", few, many / few),
                many / few <= MOST_OF_SWEEP);
    }

    private double findDue(TimerTables timers, int number) {
        timers.fill(FIRST, number, DUE);
        Latencies found = Latencies.of(scale.requests(), i -> {
            if (timers.findDue() < DUE) {
                throw new IllegalStateException("the sweep found only " + timers.findDue());
            }
        });
        timers.clear(FIRST);
        return found.median();
    }

    private void queues(QueueTables queues) {
        double few = readQueues(queues, 10_000);
        double many = readQueues(queues, 100_000);
        report.add(
                "department queue: a page of each part and its counts, among 100,000 open issues, median",
                "< 20 ms",
                Report.text("%.2f ms", many),
                many < QUEUE_MILLIS);
        report.add(
                "the same against 10,000 open issues",
                "≤ 2 ×",
                Report.text("%.2f ms (%.2f ×)", few, many / few),
                many / few <= MOST_OF_QUEUE);
    }

    private double readQueues(QueueTables queues, int number) {
        queues.fill(FIRST, number);
        Latencies read = Latencies.of(scale.requests(), queues::read);
        queues.clear(FIRST);
        return read.median();
    }

    private void storing(Data data, TimerTables timers) throws SQLException {
        int batches = Math.max(10, scale.issues() / BATCH / 5);
        double bare = 0;
        double stored = 0;
        // in turn, so that both see tables of the same size and the same busy machine
        try (Connection connection = data.connection()) {
            for (int i = 0; i < 2 * batches; i++) {
                long first = FIRST + (long) i * BATCH;
                if (i % 2 == 0) {
                    Runnable inserts = timers.bareInserts(connection, data.schema(), first, BATCH);
                    long begin = System.nanoTime();
                    inserts.run();
                    bare += StartTimes.seconds(begin);
                } else {
                    long begin = System.nanoTime();
                    timers.foldAndStore(first, BATCH);
                    stored += StartTimes.seconds(begin);
                }
            }
        }
        double issues = (double) batches * BATCH;
        double percent = 100 * bare / stored;
        report.add(
                "fold and batched write, against bare batched inserts of the same rows",
                "≥ 60 %",
                Report.text("%,.0f against %,.0f issues/s (%.0f %%)", issues / stored, issues / bare, percent),
                percent >= LEAST_OF_INSERTS);
    }

    private void rollups(RollupTables rollups) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long begin = System.nanoTime();
        rollups.fill(
                FIRST,
                scale.rows(),
                today,
                BulkIssues.provider("x"),
                BulkIssues.customer("x"),
                BulkIssues.service("x"));
        double filled = StartTimes.seconds(begin);
        begin = System.nanoTime();
        int days = rollups.update();
        report.add(
                Report.text("rollups of %,d issues counted anew (%d days)", scale.rows(), days),
                Report.text(
                        "%.1f s, to %,d month rows (facts written in %.0f s)",
                        StartTimes.seconds(begin), rollups.monthRows(), filled));
        rollups.forgetIssues();
    }
}
