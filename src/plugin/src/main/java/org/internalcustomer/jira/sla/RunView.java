package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** A run and what it found as {@code templates/sla/run.vm} and {@code changes.vm} show it, in the viewer's words. */
public final class RunView {

    private static final int PAGE = 50;

    private final RunReports reports;
    private final NamesForViewer names;
    private final Users users;
    private final Times times;
    private final Texts texts;

    RunView(RunReports reports, NamesForViewer names, Users users, Times times, Texts texts) {
        this.reports = reports;
        this.names = names;
        this.users = users;
        this.times = times;
        this.texts = texts;
    }

    /** @param rest address that says how far it is, below the context */
    Map<String, Object> run(Run run, String rest) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("state", run.state().name());
        view.put(
                "stateText",
                texts.text("internal-customer.run.state." + run.state().name()));
        view.put("lozenge", lozenge(run.state()));
        view.put("active", run.isActive());
        view.put("rest", rest);
        view.put("done", run.progress().done());
        view.put("total", Math.max(1, run.progress().total()));
        view.put(
                "progress",
                texts.text(
                        "internal-customer.run.progress",
                        run.progress().done(),
                        run.progress().total()));
        view.put("started", started(run));
        view.put(
                "finished",
                run.span()
                        .finished()
                        .map(at -> texts.text("internal-customer.run.finished", times.format(at)))
                        .orElse(""));
        view.put("problem", texts.words(run.problem()));
        return view;
    }

    /** How many verdicts went from one to another. */
    List<Object> flips(Counters counted) {
        List<Object> views = new ArrayList<>();
        for (RunReports.FlipView flip : RunReports.flips(counted)) {
            views.add(Map.of("before", verdict(flip.before()), "after", verdict(flip.after()), "count", flip.count()));
        }
        return views;
    }

    /**
     * One page of what changed.
     *
     * @param page address of this page, with a question mark
     */
    Map<String, Object> changes(Run.Job job, boolean onlyFlips, long after, String page) {
        RunReports.ChangesView found = reports.changes(job, onlyFlips, after, PAGE);
        List<Object> rows = new ArrayList<>();
        for (RunReports.ChangeView change : found.values()) {
            rows.add(Map.of(
                    "issue",
                    change.issue(),
                    "timer",
                    timer(change),
                    "provider",
                    change.provider().isEmpty() ? "" : names.of(change.provider()),
                    "before",
                    verdict(change.before()),
                    "after",
                    verdict(change.after()),
                    "flip",
                    !change.before().equals(change.after())));
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("rows", rows);
        view.put(
                "hidden",
                found.hidden() == 0 ? "" : texts.text("internal-customer.report.issues.hidden", found.hidden()));
        view.put("first", after == 0 ? "" : page);
        view.put("next", found.next() == null ? "" : page + "after=" + found.next());
        return view;
    }

    private String timer(RunReports.ChangeView change) {
        String metric = texts.text("internal-customer.policy.metric." + change.metric());
        return change.cycle() == 1 ? metric : texts.text("internal-customer.run.cycle", metric, change.cycle());
    }

    private String verdict(String name) {
        return name.isEmpty()
                ? texts.text("internal-customer.run.no-timer")
                : texts.text("internal-customer.sla.verdict."
                        + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String started(Run run) {
        String at = times.format(run.span().started());
        return run.span().by().isEmpty()
                ? texts.text("internal-customer.run.started-by-itself", at)
                : texts.text(
                        "internal-customer.run.started",
                        at,
                        users.displayName(run.span().by()));
    }

    private static String lozenge(Run.State state) {
        return switch (state) {
            case RUNNING -> "aui-lozenge-current";
            case PAUSED -> "aui-lozenge-moved";
            case DONE -> "aui-lozenge-success";
            case CANCELLED -> "";
            case FAILED -> "aui-lozenge-error";
        };
    }
}
