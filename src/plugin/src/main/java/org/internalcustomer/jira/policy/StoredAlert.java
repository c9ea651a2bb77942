package org.internalcustomer.jira.policy;

import java.util.List;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** The alerts of a stored metric; one that names none has the usual two, the first at {@code warnAtPercent}. */
final class StoredAlert {

    private StoredAlert() {}

    static List<Alert> alerts(JsonValue metric) {
        return metric.at("alerts").isPresent()
                ? metric.at("alerts").list().stream().map(StoredAlert::alert).toList()
                : Alert.usual(metric.at("warnAtPercent").number(MetricRule.USUAL_WARNING));
    }

    static Alert alert(JsonValue stored) {
        Threshold threshold = AlertWords.threshold(stored.at("when").text()).orElseThrow();
        JsonValue repeat = stored.at("repeat");
        return new Alert(
                repeat.isPresent()
                        ? threshold.repeated(every(repeat), repeat.at("most").number(1))
                        : threshold,
                stored.at("actions").list().stream().map(StoredAlert::action).toList());
    }

    private static long every(JsonValue repeat) {
        return Durations.parse(repeat.at("every").text()).orElseThrow().toMillis();
    }

    private static AlertAction action(JsonValue stored) {
        Delivery delivery = AlertWords.delivery(stored.at("delivery").text()).orElseThrow();
        return switch (stored.at("do").text()) {
            case "mail" ->
                new AlertAction.Mail(
                        stored.at("to").texts().stream()
                                .map(StoredAlert::reader)
                                .toList(),
                        delivery);
            case "comment" ->
                new AlertAction.Comment(
                        stored.at("text").text(), stored.at("runAs").text(), delivery);
            case "assign" ->
                new AlertAction.Assign(
                        reader(stored.at("to").text()), stored.at("runAs").text(), delivery);
            case "priority" ->
                new AlertAction.SetPriority(
                        stored.at("priority").text(), stored.at("runAs").text(), delivery);
            case "transition" ->
                new AlertAction.Transition(
                        Integer.parseInt(stored.at("transition").text()),
                        stored.at("runAs").text(),
                        delivery);
            default -> new AlertAction.Webhook(stored.at("url").text(), delivery);
        };
    }

    private static AlertReader reader(String text) {
        return AlertWords.reader(text).orElseThrow();
    }
}
