package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.internalcustomer.core.sla.GoalChange;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Reopening;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.text.JsonValue;

/** One metric of a policy as somebody wrote it, checked and brought into the stored form. */
final class MetricForm {

    private static final Set<String> PROPERTIES = Set.of(
            "metric",
            "start",
            "pause",
            "resume",
            "stop",
            "reset",
            "reopening",
            "goalChange",
            "goals",
            "alerts",
            "warnAtPercent");
    private static final Set<String> PAUSE_PROPERTIES = Set.of("statuses", "reasons", "events");

    private final Constants constants;
    private final GoalForm goals;
    private final AlertForm alerts;

    MetricForm(Constants constants, Projects projects, AlertActionForm actions) {
        this.constants = constants;
        this.goals = new GoalForm(new ConditionForm(constants, projects));
        this.alerts = new AlertForm(actions);
    }

    Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("metric", choice(sent.at("metric"), Metric.class).name());
        for (String trigger : List.of("start", "resume", "stop", "reset")) {
            body.put(trigger, trigger(sent.at(trigger)));
        }
        body.put("pause", pause(sent.at("pause")));
        Map<String, Object> events = pauseEvents(sent.at("pause").at("events"));
        if (!events.isEmpty()) {
            body.put(StoredMetric.PAUSE_EVENTS, events);
        }
        body.put("reopening", optional(sent.at("reopening"), Reopening.class, Reopening.RESUME));
        body.put("goalChange", goalChange(sent.at("goalChange")));
        body.put("goals", sent.at("goals").list().stream().map(goals::canonical).toList());
        body.putAll(alerts.canonical(sent));
        return body;
    }

    private Map<String, Object> trigger(JsonValue sent) {
        Set<String> known = new TreeSet<>(SignalNames.all());
        known.add("statuses");
        sent.allowOnly(known);
        Map<String, Object> body = new TreeMap<>();
        body.put("statuses", statuses(sent.at("statuses")));
        for (String signal : SignalNames.all()) {
            if (sent.at(signal).flag(false)) {
                body.put(signal, true);
            }
        }
        return body;
    }

    /** Status id to whose turn it is; the reason is guessed from the status's name where it is not written. */
    private Map<String, Object> pause(JsonValue sent) {
        sent.allowOnly(PAUSE_PROPERTIES);
        Map<String, Object> reasons = new TreeMap<>();
        for (JsonValue status : sent.at("statuses").list()) {
            reasons.put(
                    status(status),
                    PauseReasons.guess(constants.statusName(status(status))).name());
        }
        for (String status : sent.at("reasons").map().keySet()) {
            JsonValue reason = sent.at("reasons").at(status);
            reasons.put(
                    status(new JsonValue(reason.path(), status)),
                    choice(reason, PauseReason.class).name());
        }
        return reasons;
    }

    /** Event to whose turn it is; nothing pauses what has not been created. */
    private static Map<String, Object> pauseEvents(JsonValue sent) {
        sent.allowOnly(SignalNames.pausing());
        Map<String, Object> reasons = new TreeMap<>();
        for (String event : sent.map().keySet()) {
            reasons.put(event, choice(sent.at(event), PauseReason.class).name());
        }
        return reasons;
    }

    private Map<String, Object> goalChange(JsonValue sent) {
        boolean both = sent.value() instanceof String;
        Map<String, Object> body = new LinkedHashMap<>();
        for (String way : List.of("raise", "lower")) {
            body.put(way, optional(both ? sent : sent.at(way), GoalChange.Way.class, GoalChange.Way.KEEP));
        }
        return body;
    }

    private List<String> statuses(JsonValue sent) {
        return List.copyOf(new TreeSet<>(sent.list().stream().map(this::status).toList()));
    }

    private String status(JsonValue sent) {
        return constants
                .statusId(sent.text())
                .orElseThrow(() -> sent.bad("internal-customer.policy.unknown-status", sent.text()));
    }

    private static <E extends Enum<E>> String optional(JsonValue sent, Class<E> type, E otherwise) {
        return sent.isPresent() ? choice(sent, type).name() : otherwise.name();
    }

    private static <E extends Enum<E>> E choice(JsonValue sent, Class<E> type) {
        String wanted = sent.text().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            known.add(each.name());
        }
        throw sent.bad("internal-customer.error.choice", sent.text(), String.join(", ", known));
    }
}
