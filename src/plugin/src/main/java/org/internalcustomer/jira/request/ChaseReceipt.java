package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.jira.host.config.LocalizedNames;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.request.OwedWords;
import org.internalcustomer.jira.host.text.Texts;

/** Tells the customer that a chase has arrived, and where to look how it goes on. */
public final class ChaseReceipt {

    private static final String WORDS = "internal-customer.request.chase.receipt.";

    private final Recipients recipients;
    private final Stationery stationery;
    private final Outbox outbox;
    private final OwedWords owed;
    private final CustomerLinks links;
    private final LocalizedNames names;
    private final Texts texts;

    ChaseReceipt(
            Recipients recipients,
            Stationery stationery,
            Outbox outbox,
            OwedWords owed,
            CustomerLinks links,
            LocalizedNames names,
            Texts texts) {
        this.recipients = recipients;
        this.stationery = stationery;
        this.outbox = outbox;
        this.owed = owed;
        this.links = links;
        this.names = names;
        this.texts = texts;
    }

    /** @param department empty for nobody */
    void post(Issue issue, String customerKey, int number, String department) {
        String key = "chase-receipt/" + issue.getId() + "/" + number;
        recipients
                .find(customerKey)
                .ifPresent(reader -> outbox.post(stationery.write(key, reader, letter(issue, reader, department))));
    }

    private Letter letter(Issue issue, Recipient reader, String department) {
        String what = issue.getKey() + " " + issue.getSummary();
        return Letter.about(text(reader, "subject", issue.getKey()))
                .say(
                        department.isEmpty()
                                ? text(reader, "noted", what)
                                : text(reader, "told", names.of(department, reader.language()), what))
                .fact(
                        text(reader, "owed"),
                        owed.due(issue.getId()).map(reader::moment).orElse(""))
                .link(
                        texts.text(reader.language(), "internal-customer.customer.link"),
                        links.to(issue.getId(), reader.userKey()))
                .note(text(reader, "why"));
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), WORDS + key, arguments);
    }
}
