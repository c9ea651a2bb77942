package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** Users of Jira's by their profiles; addresses by Jira's own language and zone. */
final class JiraMailReaders implements MailReaders {

    private final Recipients recipients;
    private final Users users;
    private final Access access;

    JiraMailReaders(Recipients recipients, Users users, Access access) {
        this.recipients = recipients;
        this.users = users;
        this.access = access;
    }

    @Override
    public Optional<Recipient> find(Addressee addressee) {
        return switch (addressee.kind()) {
            case USER -> recipients.find(addressee.name());
            case ADDRESS -> Optional.of(recipients.address(addressee.name()));
            case NOBODY -> Optional.empty();
        };
    }

    @Override
    public boolean maySee(Addressee addressee, Issue issue) {
        return addressee.kind() != Addressee.Kind.USER
                || users.user(addressee.name())
                        .filter(user -> access.maySee(issue, user))
                        .isPresent();
    }
}
