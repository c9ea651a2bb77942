package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.config.LocalizedNames;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.request.Waits.Waiting;
import org.internalcustomer.jira.host.text.Texts;

/** Promised dates as mails to the internal customer, who can answer without login. */
public final class PromiseMail implements PromiseNotice {

    private static final String WORDS = "internal-customer.request.promise.mail.";

    private final Recipients recipients;
    private final Stationery stationery;
    private final Outbox outbox;
    private final CustomerLinks links;
    private final LocalizedNames names;
    private final Texts texts;

    PromiseMail(
            Recipients recipients,
            Stationery stationery,
            Outbox outbox,
            CustomerLinks links,
            LocalizedNames names,
            Texts texts) {
        this.recipients = recipients;
        this.stationery = stationery;
        this.outbox = outbox;
        this.links = links;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public void tell(Issue issue, Waiting waiting, String key, String by, Instant date, Optional<Instant> held) {
        waiting.parties()
                .internalCustomer()
                .filter(customer -> !customer.equals(by))
                .flatMap(recipients::find)
                .ifPresent(reader ->
                        outbox.post(stationery.write(key, reader, letter(issue, waiting, reader, date, held))));
    }

    private Letter letter(Issue issue, Waiting waiting, Recipient reader, Instant date, Optional<Instant> held) {
        String who = waiting.accountable()
                .map(department -> names.of(department, reader.language()))
                .orElseGet(() -> text(reader, "somebody"));
        String what = issue.getKey() + " " + issue.getSummary();
        String day = reader.moment(date);
        return Letter.about(text(reader, held.isPresent() ? "proposed.subject" : "subject", issue.getKey(), day))
                .say(held.map(old -> text(reader, "proposed", who, day, what, reader.moment(old)))
                        .orElseGet(() -> text(reader, "promised", who, day, what)))
                .say(text(reader, "answer"))
                .link(
                        texts.text(reader.language(), "internal-customer.customer.link"),
                        links.to(issue.getId(), reader.userKey()))
                .note(text(reader, "why"));
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), WORDS + key, arguments);
    }
}
