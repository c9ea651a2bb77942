package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** Tells the head of the accountable department, else the deputy, that the customer contests a pause. */
public final class ContestMail implements ContestNotice {

    private static final String WORDS = "internal-customer.request.pause.mail.";

    private final Configurations configurations;
    private final Users users;
    private final Access access;
    private final Recipients recipients;
    private final Stationery stationery;
    private final Outbox outbox;
    private final Texts texts;

    public ContestMail(
            Configurations configurations,
            Users users,
            Access access,
            Recipients recipients,
            Stationery stationery,
            Outbox outbox,
            Texts texts) {
        this.configurations = configurations;
        this.users = users;
        this.access = access;
        this.recipients = recipients;
        this.stationery = stationery;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public void send(Issue issue, Optional<String> department, String key, Person by, String note) {
        department
                .flatMap(configurations.current().organisation().departments()::find)
                .map(Department::heads)
                .flatMap(heads -> reader(issue, heads))
                .ifPresent(reader ->
                        outbox.post(stationery.write(key, reader, letter(issue, reader.language(), by, note))));
    }

    private Optional<Recipient> reader(Issue issue, Heads heads) {
        return Stream.of(heads.head(), heads.deputy())
                .flatMap(Optional::stream)
                .filter(userKey -> users.user(userKey)
                        .filter(user -> access.maySee(issue, user))
                        .isPresent())
                .flatMap(userKey -> recipients.find(userKey).stream())
                .findFirst();
    }

    private Letter letter(Issue issue, Locale language, Person by, String note) {
        return Letter.about(texts.text(language, WORDS + "subject", issue.getKey()))
                .say(texts.text(language, WORDS + "sentence", users.displayName(by.key()), issue.getKey()))
                .fact(texts.text(language, WORDS + "note"), note)
                .link(issue.getKey() + " " + issue.getSummary(), stationery.address("/browse/" + issue.getKey()))
                .note(texts.text(language, WORDS + "why"));
    }
}
