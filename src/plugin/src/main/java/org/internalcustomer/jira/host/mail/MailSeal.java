package org.internalcustomer.jira.host.mail;

import java.util.List;

/**
 * Completes mails at the moment they are handed to Jira's queue, so that what must not be kept (a survey's token) is in none
 * of our tables. Asked for all mails, it returns those of others as they are.
 */
@FunctionalInterface
public interface MailSeal {

    /** As many, in the same order. */
    List<OutgoingMail> seal(List<OutgoingMail> mails);

    default OutgoingMail seal(OutgoingMail mail) {
        return seal(List.of(mail)).get(0);
    }
}
