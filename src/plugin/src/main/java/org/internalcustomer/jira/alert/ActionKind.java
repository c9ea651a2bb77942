package org.internalcustomer.jira.alert;

import java.util.EnumSet;
import java.util.Set;
import org.internalcustomer.core.sla.AlertAction;

/** What an action does, as it is stored. */
enum ActionKind {
    MAIL,
    /** A mail that waits for others to the same person. */
    DIGEST,
    COMMENT,
    ASSIGN,
    PRIORITY,
    TRANSITION,
    WEBHOOK;

    /** Done on a thread of their own, so that a deaf receiver holds up nobody. */
    static Set<ActionKind> outside() {
        return EnumSet.of(WEBHOOK);
    }

    static Set<ActionKind> inside() {
        return EnumSet.complementOf(EnumSet.of(WEBHOOK));
    }

    static ActionKind of(AlertAction action) {
        if (action instanceof AlertAction.Mail mail) {
            return mail.delivery() == AlertAction.Delivery.IN_DIGEST ? DIGEST : MAIL;
        }
        if (action instanceof AlertAction.Comment) {
            return COMMENT;
        }
        if (action instanceof AlertAction.Assign) {
            return ASSIGN;
        }
        if (action instanceof AlertAction.SetPriority) {
            return PRIORITY;
        }
        return action instanceof AlertAction.Transition ? TRANSITION : WEBHOOK;
    }
}
