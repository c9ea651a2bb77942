package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * The alerts of a metric as somebody wrote them, checked and brought into the stored form. The usual two are stored as the
 * percentage of the warning, so that a document that never mentioned alerts stays equal to itself.
 */
final class AlertForm {

    private static final Set<String> ALERT_PROPERTIES = Set.of("when", "repeat", "actions");
    private static final Set<String> REPEAT_PROPERTIES = Set.of("every", "most");

    private final AlertActionForm actions;

    AlertForm(AlertActionForm actions) {
        this.actions = actions;
    }

    /** What is to be stored of the properties {@code alerts} and {@code warnAtPercent}. */
    Map<String, Object> canonical(JsonValue metric) {
        if (!metric.at("alerts").isPresent()) {
            return usual(warnAtPercent(metric.at("warnAtPercent")));
        }
        if (metric.at("warnAtPercent").isPresent()) {
            throw metric.at("warnAtPercent").bad("internal-customer.alert.both");
        }
        List<Object> alerts = new ArrayList<>();
        List<Alert> meant = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue sent : metric.at("alerts").list()) {
            Map<String, Object> alert = alert(sent);
            meant.add(StoredAlert.alert(new JsonValue(sent.path(), alert)));
            alerts.add(alert);
            if (!seen.add(meant.get(meant.size() - 1).threshold().key())) {
                throw sent.at("when").bad("internal-customer.alert.twice", alert.get("when"));
            }
        }
        for (int percent = 1; percent < 100; percent++) {
            if (meant.equals(Alert.usual(percent))) {
                return usual(percent);
            }
        }
        return Map.of("alerts", alerts);
    }

    private static Map<String, Object> usual(int warnAtPercent) {
        return warnAtPercent == MetricRule.USUAL_WARNING ? Map.of() : Map.of("warnAtPercent", warnAtPercent);
    }

    private static int warnAtPercent(JsonValue sent) {
        int percent = sent.number(MetricRule.USUAL_WARNING);
        if (percent < 1 || percent > 99) {
            throw sent.bad("internal-customer.policy.warn-at.range");
        }
        return percent;
    }

    private Map<String, Object> alert(JsonValue sent) {
        sent.allowOnly(ALERT_PROPERTIES);
        Map<String, Object> alert = new LinkedHashMap<>();
        JsonValue when = sent.at("when");
        alert.put(
                "when",
                AlertWords.threshold(when.text())
                        .map(AlertWords::text)
                        .orElseThrow(() -> when.bad("internal-customer.alert.when", when.text())));
        if (sent.at("repeat").isPresent()) {
            alert.put("repeat", repeat(sent.at("repeat")));
        }
        if (sent.at("actions").list().isEmpty()) {
            throw sent.at("actions").bad("internal-customer.alert.no-action");
        }
        alert.put(
                "actions",
                sent.at("actions").list().stream().map(actions::canonical).toList());
        return alert;
    }

    private static Map<String, Object> repeat(JsonValue sent) {
        sent.allowOnly(REPEAT_PROPERTIES);
        JsonValue every = sent.at("every");
        String length = Durations.parse(every.text())
                .filter(each -> !each.isZero())
                .map(Durations::format)
                .orElseThrow(() -> every.bad("internal-customer.error.duration", every.text()));
        JsonValue most = sent.at("most");
        boolean number = most.value() instanceof Integer;
        if (!number || most.number(0) < 1 || most.number(0) > Threshold.Repeat.MOST) {
            throw most.bad("internal-customer.alert.most", Threshold.Repeat.MOST);
        }
        Map<String, Object> repeat = new LinkedHashMap<>();
        repeat.put("every", length);
        repeat.put("most", most.number(1));
        return repeat;
    }
}
