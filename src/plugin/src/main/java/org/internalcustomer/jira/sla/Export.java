package org.internalcustomer.jira.sla;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.PromiseKeeping;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.ChaseLog.Chase;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.text.Csv;
import org.internalcustomer.jira.sla.StoredFolds.IssueTimer;

/**
 * All timers, or all legs, as CSV: in the order of issue, policy, metric and cycle, page by page, and with nothing in it
 * that depends on now. An open timer's figures count until the clock last resumed, and its verdict is OPEN unless history
 * has decided already.
 */
final class Export {

    private static final int PAGE = 500;
    private static final Comparator<Timer> NATURAL = Comparator.comparing(
                    (Timer timer) -> timer.id().policy())
            .thenComparing(timer -> timer.id().metric().name())
            .thenComparingInt(timer -> timer.id().cycle());

    private final StoredFolds folds;
    private final Rules rules;
    private final ChaseLog chases;
    private final StoredCorrections corrections;

    Export(StoredFolds folds, Rules rules, ChaseLog chases, StoredCorrections corrections) {
        this.folds = folds;
        this.rules = rules;
        this.chases = chases;
        this.corrections = corrections;
    }

    void timers(OutputStream out) throws IOException {
        Calendars calendars = rules.now().calendars();
        write(
                out,
                "issue,policy,metric,cycle,verdict,started,stopped,due,goal_ms,used_ms,wall_ms,paused_ms,closed_ms,"
                        + "provider,customer,promised,agreed",
                page -> timerLines(page, calendars));
    }

    void legs(OutputStream out) throws IOException {
        write(
                out,
                "issue,seq,department,offered,accepted,closed,used_ms,wall_ms,verdict,late_inherited,bounce",
                this::legLines);
    }

    void chases(OutputStream out) throws IOException {
        write(out, "issue,at,by,department", this::chaseLines);
    }

    /** The timers that corrections changed, raw and corrected side by side. */
    void corrections(OutputStream out) throws IOException {
        write(
                out,
                "issue,policy,metric,cycle,verdict,due,used_ms,corrected_verdict,corrected_due,corrected_used_ms,"
                        + "provider,customer",
                this::correctionLines);
    }

    /** The lines of one page of requests. */
    interface Lines {
        List<String> of(List<StoredRequest> page);
    }

    /** Page by page, in the order of projects and numbers. */
    void write(OutputStream out, String header, Lines lines) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(header + "\n");
        for (String projectKey : folds.projectKeys()) {
            List<StoredRequest> page = folds.page(projectKey, 0, PAGE);
            while (!page.isEmpty()) {
                for (String line : lines.of(page)) {
                    writer.write(line + "\n");
                }
                page = folds.page(projectKey, page.get(page.size() - 1).where().number(), PAGE);
            }
        }
        writer.flush();
    }

    private List<String> timerLines(List<StoredRequest> page, Calendars calendars) {
        Map<Long, List<Timer>> timers = folds.timers(ids(page), calendars).stream()
                .collect(Collectors.groupingBy(
                        IssueTimer::issueId, Collectors.mapping(IssueTimer::timer, Collectors.toList())));
        List<String> lines = new ArrayList<>();
        for (StoredRequest request : page) {
            timers.getOrDefault(request.issueId(), List.of()).stream()
                    .sorted(NATURAL)
                    .map(timer -> timerLine(request.where().issueKey(), timer))
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<String> legLines(List<StoredRequest> page) {
        Map<Long, List<StoredLeg>> legs =
                folds.legs(ids(page)).stream().collect(Collectors.groupingBy(StoredLeg::issueId));
        List<String> lines = new ArrayList<>();
        for (StoredRequest request : page) {
            legs.getOrDefault(request.issueId(), List.of()).stream()
                    .map(leg -> legLine(request.where().issueKey(), leg))
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<String> chaseLines(List<StoredRequest> page) {
        Map<Long, List<Chase>> all = chases.of(ids(page));
        List<String> lines = new ArrayList<>();
        for (StoredRequest request : page) {
            for (Chase chase : all.getOrDefault(request.issueId(), List.of())) {
                lines.add(Csv.line(request.where().issueKey(), chase.at(), chase.by(), chase.department()));
            }
        }
        return lines;
    }

    private List<String> correctionLines(List<StoredRequest> page) {
        Map<Long, List<CorrectedTimer>> all =
                corrections.of(ids(page)).stream().collect(Collectors.groupingBy(CorrectedTimer::issueId));
        List<String> lines = new ArrayList<>();
        for (StoredRequest request : page) {
            all.getOrDefault(request.issueId(), List.of()).stream()
                    .sorted(Comparator.comparing(CorrectedTimer::policy)
                            .thenComparing(CorrectedTimer::metric)
                            .thenComparingInt(CorrectedTimer::cycle))
                    .map(timer -> correctionLine(request.where().issueKey(), timer))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String correctionLine(String issue, CorrectedTimer timer) {
        return Csv.line(
                issue,
                timer.policy(),
                timer.metric(),
                timer.cycle(),
                timer.raw().verdict(),
                timer.raw().due().map(Instant::toString).orElse(""),
                timer.raw().usedMillis(),
                timer.corrected().verdict(),
                timer.corrected().due().map(Instant::toString).orElse(""),
                timer.corrected().usedMillis(),
                timer.provider(),
                timer.customer());
    }

    static String timerLine(String issue, Timer timer) {
        return Csv.line(
                issue,
                timer.id().policy(),
                timer.id().metric().name(),
                timer.id().cycle(),
                timer.verdict().name(),
                Instant.ofEpochMilli(timer.course().started()),
                instant(timer.course().stopped()),
                instant(timer.course().due()),
                timer.allowed().isPresent() ? timer.allowed().getAsLong() : "",
                timer.spent().used(),
                timer.spent().wall(),
                timer.spent().paused(),
                timer.spent().closedHours(),
                timer.owners().provider().orElse(""),
                timer.owners().customer().orElse(""),
                PromiseKeeping.of(timer)
                        .map(promise -> instant(promise.promised()))
                        .orElse(""),
                PromiseKeeping.of(timer)
                        .map(promise -> instant(promise.agreed()))
                        .orElse(""));
    }

    static String legLine(String issue, StoredLeg leg) {
        return Csv.line(
                issue,
                leg.sequence(),
                leg.department().orElse(""),
                Instant.ofEpochMilli(leg.term().offered()),
                Instant.ofEpochMilli(leg.term().accepted()),
                instant(leg.term().closed()),
                leg.usedMillis(),
                leg.wallMillis(),
                leg.verdict().orElse(""),
                leg.lateInherited(),
                leg.bounce());
    }

    private static List<Long> ids(List<StoredRequest> page) {
        return page.stream().map(StoredRequest::issueId).toList();
    }

    private static String instant(long at) {
        return Instant.ofEpochMilli(at).toString();
    }

    private static String instant(OptionalLong at) {
        return at.isPresent() ? Instant.ofEpochMilli(at.getAsLong()).toString() : "";
    }
}
