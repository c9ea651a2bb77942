package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertReader.Role;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.page.Options;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The alerts of a metric as {@code templates/policy/alerts.vm} shows them: a row for each action, and an empty one to copy. */
final class AlertRowsView {

    private static final String KEY = "internal-customer.alert.";
    private static final List<Role> ROLES =
            List.of(Role.HEAD, Role.DEPUTY, Role.HEAD_ABOVE, Role.ASSIGNEE, Role.WATCHERS);
    private static final List<Role> ASSIGNEES = List.of(Role.HEAD, Role.DEPUTY, Role.HEAD_ABOVE);

    private final Texts texts;
    private final Constants constants;
    private final Workflows workflows;
    private final Map<String, String> errors;

    AlertRowsView(Texts texts, Constants constants, Workflows workflows, Map<String, String> errors) {
        this.texts = texts;
        this.constants = constants;
        this.workflows = workflows;
        this.errors = errors;
    }

    /** The last one is the pattern for what is added. */
    List<Object> rows(JsonValue metric) {
        List<Object> rows = new ArrayList<>();
        for (JsonValue alert : alerts(metric).list()) {
            boolean first = true;
            for (JsonValue action : alert.at("actions").list()) {
                rows.add(row(String.valueOf(rows.size()), alert, action, first));
                first = false;
            }
        }
        rows.add(row("new", new JsonValue("none", null), new JsonValue("none", null), true));
        return rows;
    }

    /** What is written; for a metric that is not timed yet, or says nothing, the usual. */
    private JsonValue alerts(JsonValue metric) {
        if (metric.at("alerts").isPresent()) {
            return metric.at("alerts");
        }
        Object usual = new AlertView(constants).shown(new JsonValue("", Map.of()));
        return Json.read(Json.write(usual));
    }

    private Map<String, Object> row(String number, JsonValue alert, JsonValue action, boolean first) {
        Map<String, Object> row = new LinkedHashMap<>();
        String when = alert.at("when").optionalText().orElse(AlertWords.DUE);
        String kind = kind(when);
        String deed = word(action.at("do"), "mail");
        row.put("row", number);
        row.put("when", chosen("when.", kind, "PERCENT", "BEFORE", "DUE", "AFTER"));
        row.put("amount", amount(when, kind));
        row.put("every", word(alert.at("repeat").at("every"), ""));
        row.put("most", typed(alert.at("repeat").at("most")));
        row.put("do", chosen("do.", deed, AlertActionForm.DEEDS.toArray(String[]::new)));
        row.put("deed", deed);
        row.put("roles", roles(action));
        row.put("others", deed.equals("mail") ? others(action) : "");
        row.put("assignees", assignees(deed.equals("assign") ? word(action.at("to"), "") : ""));
        row.put("person", deed.equals("assign") ? person(word(action.at("to"), "")) : "");
        row.put("text", word(action.at("text"), ""));
        row.put("priorities", choices(constants.priorities(), word(action.at("priority"), "")));
        row.put("transitions", choices(workflows.transitions(), word(action.at("transition"), "")));
        row.put("url", word(action.at("url"), ""));
        row.put("runAs", word(action.at("runAs"), ""));
        row.put(
                "delivery",
                chosen(
                        "delivery.",
                        word(action.at("delivery"), AlertWords.word(Delivery.AT_ONCE)),
                        AlertWords.word(Delivery.AT_ONCE),
                        AlertWords.word(Delivery.IN_WORKING_HOURS),
                        AlertWords.word(Delivery.IN_DIGEST)));
        row.put("errors", errors(alert, action, first));
        return row;
    }

    private List<Object> roles(JsonValue action) {
        List<String> to = action.at("do").isPresent() && action.at("to").value() instanceof List<?>
                ? action.at("to").texts()
                : List.of(AlertWords.word(Role.HEAD), AlertWords.word(Role.ASSIGNEE));
        List<Object> roles = new ArrayList<>();
        for (Role role : ROLES) {
            String word = AlertWords.word(role);
            roles.add(Map.of("value", word, "text", texts.text(KEY + "to." + word), "checked", to.contains(word)));
        }
        return roles;
    }

    private static String others(JsonValue action) {
        List<String> roles = ROLES.stream().map(AlertWords::word).toList();
        return String.join(
                ", ",
                action.at("to").texts().stream()
                        .filter(each -> !roles.contains(each))
                        .toList());
    }

    private List<Object> assignees(String to) {
        Options options = new Options();
        for (Role role : ASSIGNEES) {
            String word = AlertWords.word(role);
            options.add(word, texts.text(KEY + "to." + word), word.equals(to));
        }
        options.add(AlertRows.PERSON, texts.text(KEY + "to.user"), to.startsWith(AlertRows.PERSON + ":"));
        return options.list();
    }

    private static String person(String to) {
        return to.startsWith(AlertRows.PERSON + ":") ? to.substring(AlertRows.PERSON.length() + 1) : "";
    }

    private List<Object> choices(List<Choice> all, String chosen) {
        Options options = new Options();
        if (!chosen.isEmpty() && all.stream().noneMatch(each -> isMeant(each, chosen))) {
            options.add(chosen, texts.text(KEY + "gone", chosen), true);
        }
        for (Choice each : all) {
            options.add(
                    each.id(),
                    each.name()
                            + (all.stream()
                                                    .filter(other ->
                                                            other.name().equals(each.name()))
                                                    .count()
                                            > 1
                                    ? " (" + each.id() + ")"
                                    : ""),
                    isMeant(each, chosen));
        }
        return options.list();
    }

    private boolean isMeant(Choice choice, String chosen) {
        return choice.id().equals(chosen)
                || choice.name().equals(chosen)
                || constants.plainPriorityName(choice.id()).equals(chosen);
    }

    private List<Object> chosen(String group, String chosen, String... values) {
        Options options = new Options();
        for (String value : values) {
            options.add(value, texts.text(KEY + group + value), value.equals(chosen));
        }
        return options.list();
    }

    private List<String> errors(JsonValue alert, JsonValue action, boolean first) {
        List<String> messages = new ArrayList<>();
        errors.forEach((path, message) -> {
            boolean ofAction = path.startsWith(action.path() + ".") || path.equals(action.path());
            boolean ofAlert = path.startsWith(alert.path() + ".") && !path.startsWith(alert.path() + ".actions[");
            if (ofAction || first && ofAlert) {
                messages.add(message);
            }
        });
        return messages;
    }

    private static String kind(String when) {
        if (when.endsWith(AlertWords.PERCENT)) {
            return "PERCENT";
        }
        if (when.endsWith(AlertWords.BEFORE.strip())) {
            return "BEFORE";
        }
        return when.endsWith(AlertWords.AFTER.strip()) ? "AFTER" : "DUE";
    }

    private static String amount(String when, String kind) {
        int end =
                switch (kind) {
                    case "PERCENT" -> AlertWords.PERCENT.length();
                    case "BEFORE" -> AlertWords.BEFORE.strip().length();
                    case "AFTER" -> AlertWords.AFTER.strip().length();
                    default -> when.length();
                };
        return when.substring(0, when.length() - end).strip();
    }

    private static String word(JsonValue value, String otherwise) {
        return value.optionalText().orElse(otherwise);
    }

    private static String typed(JsonValue value) {
        return value.isPresent() ? String.valueOf(value.value()) : "";
    }
}
