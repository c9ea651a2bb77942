package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.page.PageRequest;

/**
 * The alerts of a metric as the form sends them, in the document's words: one row for each action; rows that fire at the
 * same moment make one alert.
 */
final class AlertRows {

    /** A person is named in a field of its own. */
    static final String PERSON = "user";

    private final PageRequest request;

    AlertRows(PageRequest request) {
        this.request = request;
    }

    List<Object> alerts(String metric) {
        Map<Object, List<Object>> actions = new LinkedHashMap<>();
        for (String row : request.texts(metric + ".alert")) {
            String name = metric + ".alert." + row + ".";
            actions.computeIfAbsent(moment(name), moment -> new ArrayList<>()).add(action(name));
        }
        List<Object> alerts = new ArrayList<>();
        actions.forEach((moment, done) -> {
            Map<String, Object> alert = new LinkedHashMap<>();
            ((Map<?, ?>) moment).forEach((name, value) -> alert.put(String.valueOf(name), value));
            alert.put("actions", done);
            alerts.add(alert);
        });
        return alerts;
    }

    private Map<String, Object> moment(String name) {
        Map<String, Object> moment = new LinkedHashMap<>();
        String amount = request.text(name + "amount");
        moment.put(
                "when",
                switch (request.text(name + "when")) {
                    case "PERCENT" -> amount + AlertWords.PERCENT;
                    case "BEFORE" -> amount + AlertWords.BEFORE;
                    case "AFTER" -> amount + AlertWords.AFTER;
                    default -> AlertWords.DUE;
                });
        if (request.optional(name + "every").isPresent()
                || request.optional(name + "most").isPresent()) {
            Map<String, Object> repeat = new LinkedHashMap<>();
            repeat.put("every", request.text(name + "every"));
            repeat.put("most", PolicyForm.number(request.text(name + "most")));
            moment.put("repeat", repeat);
        }
        return moment;
    }

    private Map<String, Object> action(String name) {
        Map<String, Object> action = new LinkedHashMap<>();
        String deed = request.text(name + "do");
        action.put("do", deed);
        switch (deed) {
            case "mail" -> action.put("to", readers(name));
            case "comment" -> action.put("text", request.text(name + "text"));
            case "assign" -> action.put("to", assignee(name));
            case "priority" -> action.put("priority", request.text(name + "priority"));
            case "transition" -> action.put("transition", request.text(name + "transition"));
            default -> action.put("url", request.text(name + "url"));
        }
        if (!deed.equals("mail") && !deed.equals("webhook")) {
            action.put("runAs", request.text(name + "runAs"));
        }
        action.put("delivery", request.text(name + "delivery"));
        return action;
    }

    private List<Object> readers(String name) {
        List<Object> readers = new ArrayList<>(request.texts(name + "roles"));
        Arrays.stream(request.text(name + "others").split("[,;\\s]+"))
                .filter(each -> !each.isEmpty())
                .forEach(readers::add);
        return readers;
    }

    private String assignee(String name) {
        String role = request.text(name + "assignee");
        return role.equals(PERSON) ? PERSON + ":" + request.text(name + "person") : role;
    }
}
