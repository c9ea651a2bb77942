package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
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
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;
import org.internalcustomer.jira.host.request.OwedWords;
import org.internalcustomer.jira.host.text.Texts;

/** Chases as mails: to the assignee, to the head of the accountable department, else the deputy, and a receipt to the customer. */
final class PostedChases implements ChaseMail {

    private static final String KEY = "internal-customer.request.chase.mail.";

    private final Configurations configurations;
    private final Users users;
    private final Access access;
    private final Recipients recipients;
    private final Stationery stationery;
    private final Outbox outbox;
    private final OwedWords owed;
    private final Texts texts;
    private final ChaseReceipt receipt;

    PostedChases(
            Configurations configurations,
            Users users,
            Access access,
            Recipients recipients,
            Stationery stationery,
            Outbox outbox,
            OwedWords owed,
            Texts texts,
            ChaseReceipt receipt) {
        this.configurations = configurations;
        this.users = users;
        this.access = access;
        this.recipients = recipients;
        this.stationery = stationery;
        this.outbox = outbox;
        this.owed = owed;
        this.texts = texts;
        this.receipt = receipt;
    }

    @Override
    public void tell(Issue issue, Person customer, int number, String department, Optional<LastWord> lastWord) {
        Optional<Instant> due = owed.due(issue.getId());
        readers(issue, department)
                .flatMap(userKey -> recipients.find(userKey).stream())
                .forEach(reader -> outbox.post(stationery.write(
                        "chase/" + issue.getId() + "/" + number + "/" + reader.userKey(),
                        reader,
                        letter(issue, customer, number, reader, lastWord, due))));
        receipt.post(issue, customer.key(), number, department);
    }

    private Stream<String> readers(Issue issue, String department) {
        Optional<Heads> heads = configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .map(Department::heads);
        Optional<String> head = Stream.of(heads.flatMap(Heads::head), heads.flatMap(Heads::deputy))
                .flatMap(Optional::stream)
                .filter(userKey -> maySee(issue, userKey))
                .findFirst();
        Optional<String> assignee = Optional.ofNullable(issue.getAssignee())
                .map(ApplicationUser::getKey)
                .filter(userKey -> maySee(issue, userKey));
        return Stream.of(assignee, head).flatMap(Optional::stream).distinct();
    }

    private boolean maySee(Issue issue, String userKey) {
        return users.user(userKey).filter(user -> access.maySee(issue, user)).isPresent();
    }

    private Letter letter(
            Issue issue,
            Person customer,
            int number,
            Recipient reader,
            Optional<LastWord> lastWord,
            Optional<Instant> due) {
        return Letter.about(text(reader, "subject", issue.getKey(), customer.displayName()))
                .say(text(reader, "sentence", customer.displayName(), issue.getKey(), number))
                .fact(
                        text(reader, "last-word"),
                        lastWord.map(word -> said(word, reader)).orElse(text(reader, "no-word")))
                .fact(text(reader, "owed"), due.map(reader::moment).orElse(""))
                .link(issue.getKey() + " " + issue.getSummary(), stationery.address("/browse/" + issue.getKey()))
                .note(text(reader, "why"));
    }

    private String said(LastWord word, Recipient reader) {
        return text(reader, "said", reader.moment(word.at()), users.displayName(word.by()));
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), KEY + key, arguments);
    }
}
