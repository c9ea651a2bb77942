package org.internalcustomer.jira.recovery;

import java.util.List;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.jira.host.mail.OutgoingMail;

/** The mails that tell people what was said in a recovery. */
@FunctionalInterface
interface RecoveryLetters {

    /** @param kept with that event, which stands in {@code recovery} */
    List<OutgoingMail> about(KeptRecovery kept, Recovery recovery, Said said);
}
