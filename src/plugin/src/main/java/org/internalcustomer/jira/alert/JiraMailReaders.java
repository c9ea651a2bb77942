package org.internalcustomer.jira.alert;

import java.util.Optional;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** Users of Jira's by their profiles; addresses by Jira's own language and zone. */
final class JiraMailReaders implements MailReaders {

    private final Recipients recipients;

    JiraMailReaders(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public Optional<Recipient> find(Addressee addressee) {
        return switch (addressee.kind()) {
            case USER -> recipients.find(addressee.name());
            case ADDRESS -> Optional.of(recipients.address(addressee.name()));
            case NOBODY -> Optional.empty();
        };
    }
}
