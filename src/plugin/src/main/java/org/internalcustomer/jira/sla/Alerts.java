package org.internalcustomer.jira.sla;

import java.util.List;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.mail.OutgoingMail;

/** What is written to whom when a timer reaches a threshold. */
interface Alerts {

    /**
     * None where the issue is gone or nobody can be reached.
     *
     * @param key of the threshold, which the mails' keys begin with
     */
    List<OutgoingMail> write(long issueId, Timer timer, Threshold threshold, String key);
}
