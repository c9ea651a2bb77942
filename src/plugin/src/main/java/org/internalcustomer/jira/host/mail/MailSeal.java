package org.internalcustomer.jira.host.mail;

/**
 * Completes a mail at the moment it is handed to Jira's queue, so that what must not be kept (a survey's token) is in none
 * of our tables. Asked for every mail, it returns those of others as they are.
 */
public interface MailSeal {

    OutgoingMail seal(OutgoingMail mail);
}
