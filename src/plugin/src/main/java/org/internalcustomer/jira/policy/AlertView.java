package org.internalcustomer.jira.policy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** The alerts of a stored metric as a document shows them, the usual ones too: priorities by name. */
final class AlertView {

    private final Constants constants;

    AlertView(Constants constants) {
        this.constants = constants;
    }

    List<Object> shown(JsonValue metric) {
        return StoredAlert.alerts(metric).stream().<Object>map(this::alert).toList();
    }

    private Map<String, Object> alert(Alert alert) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Threshold threshold = alert.threshold();
        shown.put("when", AlertWords.text(threshold));
        threshold.repeat().ifPresent(repeat -> {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("every", Durations.format(Duration.ofMillis(repeat.every())));
            words.put("most", repeat.most());
            shown.put("repeat", words);
        });
        shown.put("actions", alert.actions().stream().map(this::action).toList());
        return shown;
    }

    private Map<String, Object> action(AlertAction action) {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (action instanceof AlertAction.Mail mail) {
            shown.put("do", "mail");
            shown.put("to", mail.to().stream().map(AlertWords::text).toList());
        } else if (action instanceof AlertAction.Comment comment) {
            shown.put("do", "comment");
            shown.put("text", comment.text());
            shown.put("runAs", comment.runAs());
        } else if (action instanceof AlertAction.Assign assign) {
            shown.put("do", "assign");
            AlertReader to = assign.to();
            shown.put("to", AlertWords.text(to));
            shown.put("runAs", assign.runAs());
        } else if (action instanceof AlertAction.SetPriority priority) {
            shown.put("do", "priority");
            shown.put("priority", constants.plainPriorityName(priority.priority()));
            shown.put("runAs", priority.runAs());
        } else if (action instanceof AlertAction.Transition transition) {
            shown.put("do", "transition");
            shown.put("transition", String.valueOf(transition.transition()));
            shown.put("runAs", transition.runAs());
        } else if (action instanceof AlertAction.Webhook webhook) {
            shown.put("do", "webhook");
            shown.put("url", webhook.address());
        }
        shown.put("delivery", AlertWords.word(action.delivery()));
        return shown;
    }
}
