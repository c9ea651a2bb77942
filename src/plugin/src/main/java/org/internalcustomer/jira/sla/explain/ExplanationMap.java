package org.internalcustomer.jira.sla.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.sla.Standing;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.sla.explain.ExplanationView.ChoiceView;
import org.internalcustomer.jira.sla.explain.ExplanationView.DeedView;
import org.internalcustomer.jira.sla.explain.ExplanationView.GoalView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SpanView;
import org.internalcustomer.jira.sla.explain.ExplanationView.StepView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SumView;

/** An explanation as its templates show it: ready texts. */
final class ExplanationMap {

    private final Wording wording;

    ExplanationMap(Wording wording) {
        this.wording = wording;
    }

    Map<String, Object> of(ExplanationView view) {
        Map<String, Object> map = new HashMap<>();
        map.put("notStarted", view.notStarted() == null ? "" : view.notStarted().text());
        map.put("zone", wording.text("zone", wording.zone(), time(view.asOf())));
        if (view.notStarted() == null) {
            map.put("policy", view.policy().text());
            map.put("life", LifePicture.of(wording, view));
            map.put("goals", goals(view));
            map.put("choices", view.choices().stream().map(this::choice).toList());
            map.put("steps", view.steps().stream().map(this::step).toList());
            map.put("spans", view.spans().stream().map(span -> span(view, span)).toList());
            map.put(
                    "calendars",
                    view.calendars().stream()
                            .map(each -> wording.text("calendar", each.name(), each.zone()))
                            .toList());
            map.put("sum", sum(view.sum()));
        }
        return map;
    }

    private List<Map<String, Object>> goals(ExplanationView view) {
        Set<Integer> chosen = new HashSet<>();
        view.choices().stream().filter(choice -> !choice.earlier()).forEach(choice -> chosen.add(choice.goal()));
        List<Map<String, Object>> goals = new ArrayList<>();
        for (GoalView goal : view.goals()) {
            goals.add(Map.of(
                    "number", goal.goal() + 1,
                    "condition", goal.condition(),
                    "budget", goal.limit(),
                    "calendar", calendar(goal.calendar()),
                    "chosen", chosen.contains(goal.goal())));
        }
        return goals;
    }

    private Map<String, Object> choice(ChoiceView choice) {
        List<String> missed = choice.missed().stream()
                .map(each -> wording.text("missed-goal", each.goal() + 1, each.text()))
                .toList();
        String key = choice.earlier() ? "choice-earlier" : "choice";
        String text = wording.text(key, time(choice.at()), choice.goal() + 1, choice.text());
        return Map.of("text", text, "missed", missed);
    }

    private Map<String, Object> step(StepView step) {
        Map<String, Object> map = new HashMap<>();
        map.put("when", time(step.at()));
        map.put("by", step.by() == null ? "" : step.by());
        map.put("what", step.what());
        map.put("deeds", step.deeds().stream().map(deed -> deed(step, deed)).toList());
        if (!step.deeds().isEmpty()) {
            DeedView last = step.deeds().get(step.deeds().size() - 1);
            map.put("used", wording.length(last.usedMs()));
            map.put("due", last.due() == null ? "" : time(last.due()));
        }
        return map;
    }

    private Map<String, Object> deed(StepView step, DeedView deed) {
        boolean now = deed.at().equals(step.at());
        String text = now ? deed.text() : wording.text("did-as-of", deed.text(), time(deed.at()));
        return Map.of("kind", deed.kind(), "text", text, "why", deed.why());
    }

    private Map<String, Object> span(ExplanationView view, SpanView span) {
        Map<String, Object> map = new HashMap<>();
        map.put("from", time(span.from()));
        map.put("to", time(span.to()));
        map.put("text", span.text());
        map.put("lasts", view.sum().stopped() == null && span.to().equals(view.asOf()));
        map.put("calendar", span.kind().equals(Standing.Kind.RUNNING.name()) ? version(span) : "");
        map.put("wall", wording.length(span.wallMs()));
        map.put("used", span.usedMs() == 0 ? "" : wording.length(span.usedMs()));
        map.put("usedMs", span.usedMs());
        map.put("counts", span.counts());
        return map;
    }

    private Map<String, Object> sum(SumView sum) {
        Map<String, Object> map = new HashMap<>();
        map.put("verdict", sum.verdict());
        map.put("lozenge", lozenge(Verdict.valueOf(sum.verdict())));
        map.put("verdictName", wording.verdictNamed(sum.verdict()));
        map.put("used", wording.length(sum.usedMs()));
        map.put("usedMs", sum.usedMs());
        map.put("goal", sum.goalMs() == null ? "" : wording.length(sum.goalMs()));
        map.put("usedBefore", sum.usedBeforeMs() == 0 ? "" : wording.length(sum.usedBeforeMs()));
        map.put("budget", sum.budgetMs() == null ? "" : wording.length(sum.budgetMs()));
        map.put(
                "remaining",
                sum.remainingMs() == null || sum.deadline() != null ? "" : wording.length(sum.remainingMs()));
        map.put("over", sum.remainingMs() != null && sum.remainingMs() < 0);
        map.put("due", sum.due() == null ? "" : time(sum.due()));
        map.put("stopped", sum.stopped() == null ? "" : time(sum.stopped()));
        map.put("text", sum.text());
        return map;
    }

    private static String lozenge(Verdict verdict) {
        return switch (verdict) {
            case MET -> "aui-lozenge-success";
            case OPEN -> "aui-lozenge-current";
            case MEASURED_ONLY -> "aui-lozenge-default";
            default -> "aui-lozenge-error";
        };
    }

    private String version(SpanView span) {
        return span.calendarVersion() == null
                ? calendar(span.calendar())
                : wording.text("calendar-version", calendar(span.calendar()), span.calendarVersion());
    }

    private String calendar(String key) {
        return wording.configuration()
                .calendars()
                .current(key)
                .map(found -> found.names().in(wording.language()))
                .orElse(key);
    }

    private String time(String instant) {
        return wording.time(Instant.parse(instant).toEpochMilli());
    }
}
