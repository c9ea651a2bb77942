package org.internalcustomer.benchmarks.run;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.internalcustomer.sandbox.run.SandboxProcess;

/** From {@code java -jar} to the first page, with a fresh home and with one that exists. */
final class StartTimes {

    private static final double FRESH_SECONDS = 12;
    private static final double EXISTING_SECONDS = 8;
    private static final double SAMPLE_SECONDS = 60;
    private static final int SAMPLE = 1900;

    private final Report report;

    StartTimes(Report report) {
        this.report = report;
    }

    /** Leaves a home with the demonstration in it. */
    void measure(Path home) {
        long begin = System.nanoTime();
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            Session session = Session.admin(sandbox.baseUrl());
            session.get("/");
            add("start with a fresh home, to the first page", FRESH_SECONDS, seconds(begin));
            awaitComputed(session, SAMPLE);
            add("the sample complete with a fresh home", SAMPLE_SECONDS, seconds(begin));
        }
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            begin = System.nanoTime();
            try (SandboxProcess sandbox = SandboxProcess.start(home)) {
                Session.admin(sandbox.baseUrl()).get("/");
                best = Math.min(best, seconds(begin));
            }
        }
        add("start with an existing home, to the first page, best of 3", EXISTING_SECONDS, best);
    }

    static void awaitComputed(Session session, long issues) {
        String jobs = "/rest/internal-customer/1.0/jobs";
        await(
                () -> session.number(jobs, "computed") >= issues && session.number(jobs, "waiting") == 0,
                "The app has not computed " + issues + " issues");
    }

    private static void await(BooleanSupplier reached, String otherwise) {
        long end = System.nanoTime() + TimeUnit.HOURS.toNanos(2);
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** Until the reports count all that has been computed. */
    static void awaitCounted(Session session) {
        await(
                () -> session.get("/rest/internal-customer/1.0/health").contains("They count all that is known."),
                "The reports do not count all yet");
    }

    static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void add(String what, double target, double seconds) {
        report.add(what, Report.text("< %.0f s", target), Report.text("%.1f s", seconds), seconds < target);
    }
}
