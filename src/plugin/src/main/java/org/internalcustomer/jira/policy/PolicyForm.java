package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Json;

/**
 * The metrics of a policy as the form sends them, in the document's words. What the form does not show (other metrics)
 * travels in hidden fields, so that nothing is lost.
 */
final class PolicyForm {

    static final List<String> METRICS =
            SlaFold.METRICS.stream().map(Metric::name).toList();

    private final PageRequest request;
    private final List<String> statuses;

    PolicyForm(PageRequest request, List<String> statuses) {
        this.request = request;
        this.statuses = statuses;
    }

    List<Object> metrics() {
        List<Object> metrics = new ArrayList<>();
        for (String metric : METRICS) {
            if (request.has(metric + ".enabled")) {
                metrics.add(metric(metric));
            }
        }
        request.optional("otherMetrics").map(Json::stored).ifPresent(others -> metrics.addAll((List<?>) others));
        return metrics;
    }

    private Map<String, Object> metric(String metric) {
        Map<String, Object> body = hidden(metric + ".rest");
        body.put("metric", metric);
        for (String trigger : TriggerForm.TRIGGERS) {
            if (TriggerForm.has(metric, trigger)) {
                body.put(trigger, TriggerForm.of(request, metric, trigger));
            }
        }
        body.put("pause", pause(metric));
        body.put("reopening", request.text(metric + ".reopening"));
        body.put(
                "goalChange",
                Map.of("raise", request.text(metric + ".raise"), "lower", request.text(metric + ".lower")));
        body.put("alerts", new AlertRows(request).alerts(metric));
        body.put("goals", goals(metric));
        return body;
    }

    /** What is no number is left as it was typed, for the complaint and for the form to show again. */
    static Object number(String typed) {
        return typed.matches("-?[0-9]{1,9}") ? Integer.valueOf(typed) : typed.isEmpty() ? null : typed;
    }

    private Map<String, Object> pause(String metric) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(statuses);
        all.addAll(request.texts(metric + ".gone"));
        for (String status : all) {
            request.optional(metric + ".pause." + status).ifPresent(reason -> reasons.put(status, reason));
        }
        Map<String, Object> events = new LinkedHashMap<>();
        for (String event : TriggerForm.EVENTS) {
            request.optional(metric + ".pauseOn." + event).ifPresent(reason -> events.put(event, reason));
        }
        return Map.of("statuses", List.copyOf(reasons.keySet()), "reasons", reasons, "events", events);
    }

    /** The rows in the order of the page; an empty one is none. */
    private List<Object> goals(String metric) {
        List<Object> goals = new ArrayList<>();
        for (String row : request.texts(metric + ".goal")) {
            String name = metric + ".goal." + row;
            boolean last = row.equals("last");
            boolean empty = request.text(name + ".budget").isEmpty()
                    && request.texts(name + ".priorities").isEmpty()
                    && request.text(name + ".where").isEmpty()
                    && request.text(name + ".time").isEmpty()
                    && kind(name).equals(GoalView.WITHIN);
            if (last || !empty) {
                goals.add(goal(name, last));
            }
        }
        return goals;
    }

    private Map<String, Object> goal(String name, boolean last) {
        Map<String, Object> when = new LinkedHashMap<>();
        if (!last) {
            when.put(ConditionNames.PRIORITIES, request.texts(name + ".priorities"));
            request.optional(name + ".where").ifPresent(text -> when.put(ConditionNames.WHERE, text));
        }
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("when", when);
        String kind = kind(name);
        if (kind.equals(GoalView.WITHIN) || kind.equals(GoalView.PROMISED)) {
            request.optional(name + ".budget").ifPresent(budget -> goal.put("budget", budget));
        }
        if (kind.equals(GoalView.BY)) {
            Map<String, Object> by = new LinkedHashMap<>();
            by.put("time", request.text(name + ".time"));
            by.put("day", number(request.text(name + ".day")));
            goal.put("by", by);
        }
        goal.put("promised", kind.equals(GoalView.PROMISED));
        goal.put("calendar", request.text(name + ".calendar"));
        goal.put("measureOnly", kind.equals(GoalView.MEASURED));
        return goal;
    }

    private String kind(String name) {
        return request.optional(name + ".kind").orElse(GoalView.WITHIN);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> hidden(String name) {
        return request.optional(name)
                .map(text -> (Map<String, Object>) new LinkedHashMap<>((Map<String, Object>) Json.stored(text)))
                .orElseGet(LinkedHashMap::new);
    }
}
