package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.Step;
import org.internalcustomer.core.recovery.StepTimer;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Csv;

/**
 * All complaints and offers as CSV, in the order of issues, and of each in the order in which they came; folded from their
 * events, without what depends on now: a step that runs is OPEN whatever the clock says.
 */
public final class RecoveryExport {

    private static final int PAGE = 200;

    private final SqlRecoveryStore store;
    private final Recoveries recoveries;
    private final IssueRecords issues;

    public RecoveryExport(SqlRecoveryStore store, Recoveries recoveries, IssueRecords issues) {
        this.store = store;
        this.recoveries = recoveries;
        this.issues = issues;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("issue,number,source,provider,customer,complainant,handler,severity,opened,complained,"
                + "acknowledge,acknowledge_due,acknowledged,solve,solve_due,solved,follow_up,follow_up_due,followed_up,"
                + "rejected,state,outcome,cause,second_rating,closed\n");
        long lastIssue = 0;
        Map<Long, Integer> numbers = new HashMap<>();
        List<KeptRecovery> page = store.after(0, 0, PAGE);
        while (!page.isEmpty()) {
            Map<Long, String> keys =
                    issues
                            .find(page.stream()
                                    .map(each -> each.complaint().issueId())
                                    .collect(Collectors.toSet()))
                            .stream()
                            .collect(Collectors.toMap(Issue::getId, Issue::getKey));
            for (KeptRecovery kept : page) {
                lastIssue = kept.complaint().issueId();
                int number = numbers.merge(lastIssue, 1, Integer::sum);
                if (keys.containsKey(lastIssue)) {
                    writer.write(line(keys.get(lastIssue), number, kept) + "\n");
                }
            }
            numbers.keySet().retainAll(List.of(lastIssue));
            page = store.after(lastIssue, page.get(page.size() - 1).id(), PAGE);
        }
        writer.flush();
    }

    private String line(String issue, int number, KeptRecovery kept) {
        Recovery recovery = recoveries.fold(kept);
        Complaint complaint = kept.complaint();
        Recovery.Findings findings = recovery.findings();
        return Csv.line(
                issue,
                number,
                complaint.source(),
                complaint.sides().provider(),
                complaint.sides().customer(),
                complaint.sides().complainant(),
                findings.handler().orElse(""),
                name(recovery.severity()),
                complaint.opened(),
                kept.last(Kind.COMPLAINED).map(said -> said.at().toString()).orElse(""),
                verdict(recovery, Step.ACKNOWLEDGE),
                due(recovery, Step.ACKNOWLEDGE),
                stopped(recovery, Step.ACKNOWLEDGE),
                verdict(recovery, Step.SOLVE),
                due(recovery, Step.SOLVE),
                stopped(recovery, Step.SOLVE),
                verdict(recovery, Step.FOLLOW_UP),
                due(recovery, Step.FOLLOW_UP),
                stopped(recovery, Step.FOLLOW_UP),
                kept.said().stream()
                        .filter(said -> said.event().kind() == Kind.REJECTED)
                        .count(),
                recovery.state(),
                name(findings.outcome()),
                name(findings.cause()),
                findings.second()
                        .map(rating -> String.valueOf(rating.stars().orElseThrow()))
                        .orElse(""),
                iso(findings.closed()));
    }

    /** By what has happened only. */
    private static String verdict(Recovery recovery, Step step) {
        return recovery.timer(step)
                .map(timer -> timer.at(Long.MIN_VALUE).name())
                .orElse("");
    }

    private static String due(Recovery recovery, Step step) {
        return recovery.timer(step).map(StepTimer::due).map(RecoveryExport::iso).orElse("");
    }

    private static String stopped(Recovery recovery, Step step) {
        return recovery.timer(step)
                .map(StepTimer::stopped)
                .map(RecoveryExport::iso)
                .orElse("");
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse("");
    }

    private static String iso(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()).toString() : "";
    }
}
