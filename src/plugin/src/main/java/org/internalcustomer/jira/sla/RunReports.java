package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Texts;

/** What runs found, for those who ask: counted, and line by line as far as the asker may see the issues. */
public final class RunReports {

    private static final int LONGEST = 1000;

    private final Runs runs;
    private final RunChanges changes;
    private final IssueRecords issues;
    private final Access access;
    private final Texts texts;

    RunReports(Runs runs, RunChanges changes, IssueRecords issues, Access access, Texts texts) {
        this.runs = runs;
        this.changes = changes;
        this.issues = issues;
        this.access = access;
        this.texts = texts;
    }

    JobsResource.JobView job(Run run) {
        return JobsResource.JobView.of(run.job().name(), Optional.of(run), texts);
    }

    /**
     * How many verdicts went from one to the other; a missing timer has none.
     *
     * @param before empty where there was no timer
     */
    public record FlipView(String before, String after, long count) {}

    /** What the latest rebuild has changed. */
    public record RebuildView(
            String state, long done, long total, long timers, long issues, long flips, List<FlipView> flipped) {}

    /** One timer that is, or would be, another one. */
    public record ChangeView(
            long id, String issue, String metric, int cycle, String provider, String before, String after) {}

    /**
     * Some of them.
     *
     * @param hidden how many of this page belong to issues that the asker may not see
     * @param next what to ask for next as {@code after}; none at the end
     */
    public record ChangesView(List<ChangeView> values, int hidden, Long next) {}

    RebuildView ofRebuild() {
        Run run = latest(Rebuild.JOB);
        Counters counted = run.counters();
        return new RebuildView(
                run.state().name(),
                run.progress().done(),
                run.progress().total(),
                counted.of(Rebuild.TIMERS),
                counted.of(Rebuild.ISSUES),
                counted.of(TimerChange.FLIPS),
                flips(counted));
    }

    ChangesView changes(Run.Job job, boolean onlyFlips, long after, int limit) {
        if (limit < 1 || limit > LONGEST) {
            throw new BadInput("limit", "internal-customer.error.page-limit", LONGEST);
        }
        List<RunChanges.Line> found = changes.page(latest(job).id(), onlyFlips, after, limit + 1);
        List<RunChanges.Line> page = found.subList(0, Math.min(limit, found.size()));
        Set<Long> visible = visible(page);
        List<ChangeView> views = page.stream()
                .filter(line -> visible.contains(line.issueId()))
                .map(RunReports::view)
                .toList();
        return new ChangesView(
                views,
                page.size() - views.size(),
                found.size() > limit ? page.get(limit - 1).id() : null);
    }

    Run latest(Run.Job job) {
        return runs.latest(job).orElseThrow(() -> NotFound.of("job", job.name()));
    }

    static List<FlipView> flips(Counters counted) {
        List<FlipView> views = new ArrayList<>();
        for (Map.Entry<String, Long> each : counted.below(TimerChange.FLIP).entrySet()) {
            int slash = each.getKey().indexOf('/');
            views.add(new FlipView(
                    each.getKey().substring(0, slash), each.getKey().substring(slash + 1), each.getValue()));
        }
        return views;
    }

    private Set<Long> visible(List<RunChanges.Line> page) {
        Set<Long> ids = page.stream().map(RunChanges.Line::issueId).collect(Collectors.toSet());
        return issues.find(ids).stream()
                .filter(access::maySee)
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    private static ChangeView view(RunChanges.Line line) {
        return new ChangeView(
                line.id(),
                line.issueKey(),
                line.timed().metric(),
                line.timed().cycle(),
                line.timed().provider(),
                verdict(line.before()),
                verdict(line.after()));
    }

    private static String verdict(Optional<String> verdict) {
        return verdict.orElse("");
    }
}
