package org.internalcustomer.jira.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.jira.host.page.PageRequest;

/**
 * What starts, resumes, stops and resets a metric, as the form sends it: statuses and events. What a metric does by itself has
 * no controls.
 */
final class TriggerForm {

    static final List<String> TRIGGERS = List.of("start", "resume", "stop", "reset");

    /** In the order of the form. */
    static final List<String> EVENTS = List.of(
            "created",
            "customerComment",
            "response",
            "resolved",
            "resolutionCleared",
            "priorityChanged",
            "serviceChanged",
            "assigned",
            "handOff");

    /** A leg and an offer begin by themselves, and anew with each hand-off. */
    private static final Set<String> ONE_PART = Set.of(Metric.ACCEPT.name(), Metric.LEG.name());

    private TriggerForm() {}

    static boolean has(String metric, String trigger) {
        return switch (trigger) {
            case "start", "reset" -> !ONE_PART.contains(metric);
            case "stop" -> !metric.equals(Metric.LEG.name());
            default -> true;
        };
    }

    /** A status in which nothing pauses resumes by itself. */
    static boolean hasStatuses(String metric, String trigger) {
        return has(metric, trigger) && !trigger.equals("resume");
    }

    static Map<String, Object> of(PageRequest request, String metric, String trigger) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("statuses", hasStatuses(metric, trigger) ? request.texts(metric + "." + trigger) : List.of());
        for (String event : EVENTS) {
            if (request.has(metric + "." + trigger + "." + event)) {
                body.put(event, true);
            }
        }
        return body;
    }
}
