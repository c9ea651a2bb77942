package org.internalcustomer.jira.alert;

import java.util.Optional;
import org.internalcustomer.jira.host.mail.Recipient;

/** How the readers of mails read words and times. */
@FunctionalInterface
interface MailReaders {

    /** Empty for somebody who cannot get mail. */
    Optional<Recipient> find(Addressee addressee);
}
