package org.internalcustomer.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.internalcustomer.sandbox.run.SandboxProcess;

/** Many issues, from the sandbox's tables through Jira's interfaces into ours, and then the pages that show them. */
final class EndToEnd {

    private static final int SAMPLE = 1900;
    private static final int LEAST_WRITTEN = 10_000;

    /** More than the app keeps. */
    private static final int PERIODS = 90;

    private static final long REST_MILLIS = 200;
    private static final double PANEL_MILLIS = 20;
    private static final double REPORT_MILLIS = 25;
    private static final double MOST_OF_REQUEST = 1.5;
    private static final String REST = "/rest/internal-customer/1.0/";
    private static final String PLUGIN = "org.internalcustomer.internal-customer";

    private final Scale scale;
    private final Report report;

    EndToEnd(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void measure(Path home) throws IOException, SQLException {
        write(home);
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            Session session = Session.admin(sandbox.baseUrl());
            compute(session);
            pages(session);
            requests(session);
        }
    }

    private void write(Path home) throws IOException, SQLException {
        warmUp(home);
        double rate = scale.issues() / generate(home);
        report.add(
                Report.text("bulk generator, %,d issues with 7 changes each", scale.issues()),
                "≥ 10,000 issues/s",
                Report.text("%,.0f issues/s", rate),
                rate >= LEAST_WRITTEN);
    }

    /** Writes to a copy, so that the virtual machine has compiled the database's code. */
    private void warmUp(Path home) throws IOException, SQLException {
        Path copy = Files.createTempDirectory("generated");
        try {
            Files.createDirectories(Data.file(copy).getParent());
            Files.copy(Data.file(home), Data.file(copy));
            generate(copy);
        } finally {
            Measure.delete(copy);
        }
    }

    /** How many seconds it took. */
    private double generate(Path home) throws SQLException {
        try (Data data = Data.bulk(home);
                Connection connection = data.connection();
                Connection beside = data.connection()) {
            long begin = System.nanoTime();
            new BulkIssues(connection, beside, Clock.systemUTC().millis()).write("INC", scale.issues());
            return StartTimes.seconds(begin);
        }
    }

    /** From the start on: the app looks for what it has missed by itself. */
    private void compute(Session session) {
        long begin = System.nanoTime();
        session.startJob("reconciliation");
        StartTimes.awaitComputed(session, SAMPLE + scale.issues());
        double rate = scale.issues() / StartTimes.seconds(begin);
        report.add(
                "all timers of these issues, end to end through Jira's history and comments",
                Report.text("%,.0f issues/s (%.0f s)", rate, StartTimes.seconds(begin)));
    }

    private void pages(Session session) {
        StartTimes.awaitCounted(session);
        Latencies panel = Latencies.of(
                scale.requests(), i -> session.get(REST + "requests/INC-" + (1 + i * 7 % SAMPLE) + "/panel"));
        report.add("issue panel over HTTP, p95", "< 20 ms", panel.toString(), panel.percentile(0.95) < PANEL_MILLIS);
        Latencies page = Latencies.of(
                scale.requests(), i -> session.get("/plugins/servlet/internal-customer/scorecard?show=satisfaction"));
        report.add(
                Report.text(
                        "scorecard with matrix over HTTP, twelve months, rollups as %,d issues make, p95",
                        scale.rows()),
                "< 25 ms",
                page.toString(),
                page.percentile(0.95) < REPORT_MILLIS);
        LocalDate next = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).plusMonths(1);
        Latencies unread = Latencies.of(
                Math.max(10, scale.requests() / 10),
                i -> session.get(REST + "scorecards?to=" + next + "&from=" + next.minusMonths(12 + i % PERIODS)));
        report.add(
                "scorecards by REST, of a year or more that nobody looked at since it was counted", unread.toString());
        Latencies list = Latencies.of(
                Math.max(10, scale.requests() / 20),
                i -> session.get("/rest/api/2/search?maxResults=50&jql=issue%20in%20slaDueWithin(any,%224h%22)"));
        report.add("JQL: what is due within four hours, first page", list.toString());
    }

    /** A comment and an edit on an issue whose timers run, with the app and without it. */
    private void requests(Session session) {
        // the first replies are slow whatever the app does, and the ones without it come last
        Latencies.of(scale.requests(), i -> comment(session, i));
        StartTimes.awaitComputed(session, SAMPLE + scale.issues());
        StartTimes.awaitCounted(session);
        Latencies with = reply(session);
        session.switchApp("disable", PLUGIN);
        Latencies without = reply(session);
        session.switchApp("enable", PLUGIN);
        double ratio = with.median() / without.median();
        report.add(
                "a comment through REST with timers running, against the app disabled, medians",
                "≤ 1.5 ×",
                Report.text("%.2f ms against %.2f ms (%.2f ×)", with.median(), without.median(), ratio),
                ratio <= MOST_OF_REQUEST);
    }

    private Latencies reply(Session session) {
        return Latencies.paced(scale.requests() / 2, REST_MILLIS, i -> comment(session, i));
    }

    private static void comment(Session session, int number) {
        session.post(
                "/rest/api/2/issue/INC-" + (1 + number % 1000) + "/comment", "{\"body\": \"reply " + number + "\"}");
    }
}
