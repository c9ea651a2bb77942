package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The metrics of a policy as {@code templates/policy/policy.vm} shows them, from the document's words. */
final class PolicyView {

    private static final List<PauseReason> REASONS =
            List.of(PauseReason.CUSTOMER, PauseReason.THIRD_PARTY, PauseReason.OTHER_DEPARTMENT, PauseReason.APPROVAL);

    private final Texts texts;
    private final Constants constants;
    private final Configuration configuration;
    private final Map<String, String> errors;

    PolicyView(Texts texts, Constants constants, Configuration configuration, Map<String, String> errors) {
        this.texts = texts;
        this.constants = constants;
        this.configuration = configuration;
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
        view.put("created", !enabled || metric.at("start").at("created").flag(false));
        view.put("statuses", statuses(metric));
        view.put("reopening", choices("reopening", metric.at("reopening"), "RESUME", "NEW_CYCLE", "IGNORE"));
        view.put("raise", way(metric, "raise"));
        view.put("lower", way(metric, "lower"));
        view.put("warnAtPercent", warnAtPercent(metric));
        view.put("goals", goals(metric));
        view.put("rest", rest(metric));
        view.put("errors", complaints(metric));
        return view;
    }

    private List<Object> statuses(JsonValue metric) {
        List<String> start = metric.at("start").at("statuses").texts();
        List<String> stop = metric.at("stop").at("statuses").texts();
        Map<String, Object> reasons = metric.at("pause").at("reasons").map();
        List<Object> views = new ArrayList<>();
        for (Choice status : constants.statuses()) {
            String plain = constants.plainStatusName(status.id());
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("id", status.id());
            view.put("name", status.name());
            view.put("start", start.contains(plain) || start.contains(status.id()));
            view.put("stop", stop.contains(plain) || stop.contains(status.id()));
            view.put("pause", reasons(reasons.getOrDefault(plain, reasons.get(status.id()))));
            views.add(view);
        }
        return views;
    }

    private List<Object> reasons(Object chosen) {
        List<Object> options = new ArrayList<>();
        options.add(option("", texts.text("internal-customer.policy.no-pause"), chosen == null));
        for (PauseReason reason : REASONS) {
            options.add(option(
                    reason.name(),
                    texts.text("internal-customer.policy.pause." + reason),
                    reason.name().equals(chosen)));
        }
        return options;
    }

    private static Object warnAtPercent(JsonValue metric) {
        Object written = metric.at("warnAtPercent").value();
        return written == null ? MetricRule.USUAL_WARNING : written;
    }

    private List<Object> way(JsonValue metric, String direction) {
        JsonValue change = metric.at("goalChange");
        JsonValue way = change.value() instanceof String ? change : change.at(direction);
        return choices("goal-change", way, "KEEP", "RESTART", "FROM_CREATION");
    }

    private List<Object> choices(String what, JsonValue chosen, String... values) {
        String current = chosen.optionalText().orElse(values[0]).toUpperCase(Locale.ROOT);
        List<Object> options = new ArrayList<>();
        for (String value : values) {
            options.add(
                    option(value, texts.text("internal-customer.policy." + what + "." + value), value.equals(current)));
        }
        return options;
    }

    /** The written goals, an empty row for another one, and the last one for everything else. */
    private List<Object> goals(JsonValue metric) {
        List<JsonValue> written = metric.at("goals").list();
        boolean complete = !written.isEmpty()
                && written.get(written.size() - 1).at("when").map().isEmpty();
        int before = complete ? written.size() - 1 : written.size();
        List<Object> views = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            views.add(goal(String.valueOf(i), written.get(i)));
        }
        views.add(goal(String.valueOf(before), new JsonValue("none", null)));
        views.add(goal("last", complete ? written.get(before) : new JsonValue("none", null)));
        return views;
    }

    private Map<String, Object> goal(String row, JsonValue goal) {
        List<String> wanted = goal.at("when").at("priorities").texts();
        List<Object> priorities = new ArrayList<>();
        for (Choice priority : constants.priorities()) {
            boolean chosen =
                    wanted.contains(priority.id()) || wanted.contains(constants.plainPriorityName(priority.id()));
            priorities.add(option(priority.id(), priority.name(), chosen));
        }
        String calendar = goal.at("calendar").optionalText().orElse("");
        List<Object> calendars = new ArrayList<>();
        configuration.calendars().current().stream()
                .filter(each -> !each.archived() || each.key().equals(calendar))
                .forEach(each -> calendars.add(option(
                        each.key(),
                        each.names().in(texts.viewersLocale().getLanguage()),
                        each.key().equals(calendar))));
        Map<String, Object> extra = new LinkedHashMap<>(goal.at("when").map());
        extra.remove("priorities");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("row", row);
        view.put("last", row.equals("last"));
        view.put("priorities", priorities);
        view.put("budget", goal.at("budget").optionalText().orElse(""));
        view.put("calendars", calendars);
        view.put("measureOnly", goal.at("measureOnly").flag(false));
        view.put("extra", extra.isEmpty() ? "" : Json.write(extra));
        view.put("error", errorBelow(goal.path()));
        return view;
    }

    private static String rest(JsonValue metric) {
        Map<String, Object> rest = new LinkedHashMap<>(metric.map());
        List.of("metric", "pause", "reopening", "goalChange", "goals", "warnAtPercent")
                .forEach(rest::remove);
        return rest.isEmpty() ? "" : Json.write(rest);
    }

    private List<String> complaints(JsonValue metric) {
        List<String> complaints = new ArrayList<>();
        errors.forEach((path, message) -> {
            if (path.startsWith(metric.path() + ".") && !path.startsWith(metric.path() + ".goals[")) {
                complaints.add(message);
            }
        });
        return complaints;
    }

    private String errorBelow(String path) {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals(path) || error.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> option(String value, String text, boolean selected) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("value", value);
        option.put("text", text);
        option.put("selected", selected);
        return option;
    }
}
