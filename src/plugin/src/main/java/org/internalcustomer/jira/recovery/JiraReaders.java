package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** Readers as Jira knows them. */
public final class JiraReaders implements Readers {

    private final Recipients recipients;
    private final Users users;
    private final Access access;

    public JiraReaders(Recipients recipients, Users users, Access access) {
        this.recipients = recipients;
        this.users = users;
        this.access = access;
    }

    @Override
    public Optional<Recipient> find(String userKey) {
        return recipients.find(userKey);
    }

    @Override
    public boolean maySee(Issue issue, String userKey) {
        return users.user(userKey).filter(user -> access.maySee(issue, user)).isPresent();
    }
}
