package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.mail.Recipient;

/** How the readers of mails read words and times. */
interface MailReaders {

    /** Empty for somebody who cannot get mail. */
    Optional<Recipient> find(Addressee addressee);

    /** Now, which may be a day after the alert; an address sees what it is sent. */
    boolean maySee(Addressee addressee, Issue issue);
}
