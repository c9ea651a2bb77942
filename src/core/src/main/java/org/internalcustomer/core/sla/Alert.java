package org.internalcustomer.core.sla;

import java.util.List;

/** What is done when a timer reaches a threshold (预警). */
public record Alert(Threshold threshold, List<AlertAction> actions) {

    public Alert {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("An alert does something; got nothing for " + threshold.key());
        }
        actions = List.copyOf(actions);
    }

    /** A warning and a breach mail to the head of the accountable department and the assignee. */
    public static List<Alert> usual(int warnAtPercent) {
        List<AlertAction> mail = List.of(new AlertAction.Mail(
                List.of(AlertReader.role(AlertReader.Role.HEAD), AlertReader.role(AlertReader.Role.ASSIGNEE)),
                AlertAction.Delivery.AT_ONCE));
        return List.of(new Alert(Threshold.percent(warnAtPercent), mail), new Alert(Threshold.due(), mail));
    }

    boolean sendsMail() {
        return actions.stream().anyMatch(AlertAction.Mail.class::isInstance);
    }
}
