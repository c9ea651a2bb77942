package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.issue.Search;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/**
 * Finds what the listener did not hear of: issues that were imported, changed while the plugin was off, or deleted. It
 * reads which issues there are, and of those changed since the last time whether that change was seen.
 */
final class Reconciliation implements LongJob {

    private static final String WATERMARK = "org.internalcustomer.reconciliation.watermark";
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofHours(48);
    private static final int PAGE = 500;

    private final Configurations configurations;
    private final Projects projects;
    private final IssueRecords records;
    private final Search search;
    private final KnownIssues known;
    private final DirtyRequests dirty;
    private final PluginSettingsFactory settings;
    private final InstantSource clock;

    Reconciliation(
            Configurations configurations,
            Projects projects,
            IssueRecords records,
            Search search,
            KnownIssues known,
            DirtyRequests dirty,
            PluginSettingsFactory settings,
            InstantSource clock) {
        this.configurations = configurations;
        this.projects = projects;
        this.records = records;
        this.search = search;
        this.known = known;
        this.dirty = dirty;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public void run(JobProgress progress) {
        run(progress, OVERLAP);
    }

    /** @param overlap how far before the last run to look again */
    void run(JobProgress progress, Duration overlap) {
        Instant begin = clock.instant();
        List<Project> on = configurations.current().site().projects().stream()
                .flatMap(key -> projects.byKey(key).stream())
                .toList();
        Set<Long> waiting = known.dirty();
        Set<Long> switchedOff = new HashSet<>(known.projects().keySet());
        for (Project project : on) {
            switchedOff.remove(project.getId());
            missedIn(project, waiting, progress);
        }
        for (Long projectId : switchedOff) {
            mark(known.idsOf(projectId), Cause.FOUND, waiting, progress);
        }
        if (!on.isEmpty() && !progress.isCancelled()) {
            changedSince(watermark().minus(overlap), on, waiting, progress);
        }
        if (!progress.isCancelled()) {
            settings().put(WATERMARK, String.valueOf(begin.toEpochMilli()));
        }
    }

    private void missedIn(Project project, Set<Long> waiting, JobProgress progress) {
        Set<Long> there = new HashSet<>(records.idsOf(project.getId()));
        Set<Long> folded = known.idsOf(project.getId());
        List<Long> unseen =
                there.stream().filter(id -> !folded.contains(id)).sorted().toList();
        List<Long> gone =
                folded.stream().filter(id -> !there.contains(id)).sorted().toList();
        mark(unseen, Cause.FOUND, waiting, progress);
        mark(gone, Cause.FOUND, waiting, progress);
    }

    private void changedSince(Instant since, List<Project> on, Set<Long> waiting, JobProgress progress) {
        long minutes = Math.max(1, Duration.between(since, clock.instant()).toMinutes() + 1);
        String jql = "project in ("
                + String.join(
                        ", ", on.stream().map(each -> '"' + each.getKey() + '"').toList()) + ") AND updated >= \"-"
                + minutes + "m\" ORDER BY updated ASC";
        int start = 0;
        List<Issue> page = search.everyIssue(jql, start, PAGE);
        while (!page.isEmpty() && !progress.isCancelled()) {
            mark(changed(page), Cause.FOUND, waiting, progress);
            start += page.size();
            page = page.size() < PAGE ? List.of() : search.everyIssue(jql, start, PAGE);
        }
    }

    private List<Long> changed(List<Issue> page) {
        Map<Long, Long> seen = known.updated(page.stream().map(Issue::getId).toList());
        List<Long> changed = new ArrayList<>();
        for (Issue issue : page) {
            Long then = seen.get(issue.getId());
            if (then == null || then != issue.getUpdated().getTime()) {
                changed.add(issue.getId());
            }
        }
        return changed;
    }

    private void mark(Collection<Long> ids, Cause cause, Set<Long> waiting, JobProgress progress) {
        List<Long> fresh = ids.stream().filter(waiting::add).toList();
        progress.expect(fresh.size());
        for (int from = 0; from < fresh.size() && !progress.isCancelled(); from += PAGE) {
            List<Long> some = fresh.subList(from, Math.min(from + PAGE, fresh.size()));
            dirty.mark(some, cause);
            progress.advance(some.size());
        }
    }

    private Instant watermark() {
        Object stored = settings().get(WATERMARK);
        return stored == null
                ? clock.instant().minus(FIRST)
                : Instant.ofEpochMilli(Long.parseLong(String.valueOf(stored)));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
