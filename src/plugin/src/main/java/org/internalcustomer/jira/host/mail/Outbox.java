package org.internalcustomer.jira.host.mail;

import java.util.List;

/** Where every mail of ours waits until Jira's mail queue has sent it. */
@FunctionalInterface
public interface Outbox {

    /** Keeps the mails, all or none, and hands them to Jira's queue; one with a key that is already there changes nothing. */
    void post(List<OutgoingMail> mails);

    default void post(OutgoingMail mail) {
        post(List.of(mail));
    }
}
