package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.page.Options;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The metrics of a policy as {@code templates/policy/metric.vm} shows them, from the document's words. */
final class PolicyView {

    private static final List<PauseReason> REASONS =
            List.of(PauseReason.CUSTOMER, PauseReason.THIRD_PARTY, PauseReason.OTHER_DEPARTMENT, PauseReason.APPROVAL);

    private final Texts texts;
    private final Constants constants;
    private final GoalView goals;
    private final AlertRowsView alerts;
    private final Map<String, String> errors;

    PolicyView(
            Texts texts,
            Constants constants,
            Workflows workflows,
            Configuration configuration,
            Map<String, String> errors) {
        this.texts = texts;
        this.constants = constants;
        this.goals = new GoalView(texts, constants, configuration, errors);
        this.alerts = new AlertRowsView(texts, constants, workflows, errors);
        this.errors = errors;
    }

    /** @param policy with the property {@code metrics} */
    List<Object> metrics(JsonValue policy) {
        List<JsonValue> written = policy.at("metrics").list();
        List<Object> views = new ArrayList<>();
        for (String metric : PolicyForm.METRICS) {
            JsonValue found = written.stream()
                    .filter(each -> metric.equals(each.at("metric").value()))
                    .findFirst()
                    .orElse(new JsonValue("none", null));
            views.add(metric(metric, found));
        }
        return views;
    }

    /** The metrics that the form does not show, as JSON for a hidden field. */
    static String others(JsonValue policy) {
        List<Object> others = new ArrayList<>();
        for (JsonValue each : policy.at("metrics").list()) {
            if (!PolicyForm.METRICS.contains(String.valueOf(each.at("metric").value()))) {
                others.add(each.value());
            }
        }
        return Json.write(others);
    }

    private Map<String, Object> metric(String name, JsonValue metric) {
        boolean enabled = metric.isPresent();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put("label", texts.text("internal-customer.policy.metric." + name));
        view.put("hint", texts.text("internal-customer.policy.metric-hint." + name));
        view.put("enabled", enabled);
        TriggerView triggers = new TriggerView(texts, name, metric, this::reasons);
        view.put("starts", TriggerForm.has(name, "start"));
        view.put("stops", TriggerForm.has(name, "stop"));
        view.put("resets", TriggerForm.has(name, "reset"));
        view.put("events", triggers.events());
        view.put("statuses", statuses(name, metric));
        view.put("reopening", choices("reopening", metric.at("reopening"), "RESUME", "NEW_CYCLE", "IGNORE"));
        view.put("raise", way(metric, "raise"));
        view.put("lower", way(metric, "lower"));
        view.put("alerts", alerts.rows(metric));
        view.put("goals", goals.goals(metric, name.equals(Metric.RESOLUTION.name()), usual(name)));
        view.put("rest", rest(metric));
        view.put("errors", complaints(metric));
        return view;
    }

    /** A public word is owed every two working days unless somebody says otherwise (R-POL-8). */
    private static String usual(String name) {
        return name.equals(Metric.PROGRESS_UPDATE.name()) ? "2d" : "";
    }

    /** Those that Jira no longer has stand last, as long as the metric names them: nothing is dropped unseen. */
    private List<Object> statuses(String name, JsonValue metric) {
        List<Object> views = new ArrayList<>();
        for (Choice status : constants.statuses()) {
            views.add(status(metric, status.id(), status.name(), false));
        }
        Set<String> named = new TreeSet<>(metric.at("pause").at("reasons").map().keySet());
        TriggerForm.TRIGGERS.stream()
                .filter(trigger -> TriggerForm.hasStatuses(name, trigger))
                .forEach(trigger ->
                        named.addAll(metric.at(trigger).at("statuses").texts()));
        named.stream()
                .filter(status -> constants.statusId(status).isEmpty())
                .forEach(gone -> views.add(status(metric, gone, gone, true)));
        return views;
    }

    private Map<String, Object> status(JsonValue metric, String id, String name, boolean gone) {
        String plain = constants.plainStatusName(id);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("name", name);
        view.put("gone", gone);
        for (String trigger : List.of("start", "stop", "reset")) {
            List<String> statuses = metric.at(trigger).at("statuses").texts();
            view.put(trigger, statuses.contains(plain) || statuses.contains(id));
        }
        Map<String, Object> reasons = metric.at("pause").at("reasons").map();
        view.put("pause", reasons(reasons.getOrDefault(plain, reasons.get(id))));
        return view;
    }

    private List<Object> reasons(Object chosen) {
        Options options = new Options().add("", texts.text("internal-customer.policy.no-pause"), chosen == null);
        for (PauseReason reason : REASONS) {
            options.add(
                    reason.name(),
                    texts.text("internal-customer.policy.pause." + reason),
                    reason.name().equals(chosen));
        }
        return options.list();
    }

    private List<Object> way(JsonValue metric, String direction) {
        JsonValue change = metric.at("goalChange");
        JsonValue way = change.value() instanceof String ? change : change.at(direction);
        return choices("goal-change", way, "KEEP", "RESTART", "FROM_CREATION");
    }

    private List<Object> choices(String what, JsonValue chosen, String... values) {
        String current = chosen.optionalText().orElse(values[0]).toUpperCase(Locale.ROOT);
        Options options = new Options();
        for (String value : values) {
            options.add(value, texts.text("internal-customer.policy." + what + "." + value), value.equals(current));
        }
        return options.list();
    }

    private static String rest(JsonValue metric) {
        Map<String, Object> rest = new LinkedHashMap<>(metric.map());
        List.of("metric", "start", "pause", "resume", "stop", "reset", "reopening", "goalChange", "goals", "alerts")
                .forEach(rest::remove);
        return rest.isEmpty() ? "" : Json.write(rest);
    }

    private List<String> complaints(JsonValue metric) {
        List<String> complaints = new ArrayList<>();
        errors.forEach((path, message) -> {
            if (path.startsWith(metric.path() + ".")
                    && !path.startsWith(metric.path() + ".goals[")
                    && !path.startsWith(metric.path() + ".alerts[")) {
                complaints.add(message);
            }
        });
        return complaints;
    }
}
