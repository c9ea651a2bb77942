package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.issue.Refused;

/** Does what is done to the issue, or told to another system; mails are none of these. */
@FunctionalInterface
interface Deeds {

    /** Throws {@link Refused} with the reason where it could not be done and was not. */
    void perform(PendingAction pending, AlertAction action, Issue issue, Timer timer);
}
