package org.internalcustomer.jira.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.JsonValue;

/** One stored metric as the document shows it: statuses and priorities by name. */
final class MetricView {

    private final Constants constants;
    private final ConditionView conditions;
    private final AlertView alerts;

    MetricView(Constants constants) {
        this.constants = constants;
        this.conditions = new ConditionView(constants);
        this.alerts = new AlertView(constants);
    }

    Map<String, Object> shown(JsonValue stored) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("metric", stored.at("metric").value());
        shown.put("start", trigger(stored.at("start")));
        shown.put("pause", pause(stored));
        for (String rare : List.of("resume", "reset")) {
            if (stored.at(rare).map().size() > 1
                    || !stored.at(rare).at("statuses").list().isEmpty()) {
                shown.put(rare, trigger(stored.at(rare)));
            }
        }
        shown.put("stop", trigger(stored.at("stop")));
        shown.put("reopening", written(stored.at("reopening").text()));
        shown.put("goalChange", goalChange(stored.at("goalChange")));
        shown.put("goals", stored.at("goals").list().stream().map(this::goal).toList());
        shown.put("alerts", alerts.shown(stored));
        return shown;
    }

    private Map<String, Object> trigger(JsonValue stored) {
        Map<String, Object> shown = new LinkedHashMap<>(stored.map());
        shown.put(
                "statuses",
                stored.at("statuses").texts().stream()
                        .map(constants::plainStatusName)
                        .toList());
        return shown;
    }

    private Map<String, Object> pause(JsonValue stored) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        stored.at("pause").map().forEach((status, reason) -> reasons.put(constants.plainStatusName(status), reason));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("statuses", List.copyOf(reasons.keySet()));
        shown.put("reasons", reasons);
        if (stored.at(StoredMetric.PAUSE_EVENTS).isPresent()) {
            shown.put("events", stored.at(StoredMetric.PAUSE_EVENTS).map());
        }
        return shown;
    }

    private static Object goalChange(JsonValue stored) {
        String raise = stored.at("raise").text();
        String lower = stored.at("lower").text();
        return raise.equals(lower) ? written(raise) : Map.of("raise", written(raise), "lower", written(lower));
    }

    private Map<String, Object> goal(JsonValue stored) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("when", conditions.shown(stored.at("when")));
        List<String> kinds = List.of("budget", "by", "promised");
        for (String kind : kinds) {
            if (stored.at(kind).isPresent()) {
                shown.put(kind, stored.at(kind).value());
            }
        }
        shown.put("calendar", stored.at("calendar").value());
        shown.put(
                "measureOnly", kinds.stream().noneMatch(kind -> stored.at(kind).isPresent()));
        return shown;
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
