package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.internalcustomer.core.dispute.DisputeClock;
import org.internalcustomer.core.dispute.Stage;
import org.internalcustomer.core.dispute.Superior;
import org.internalcustomer.jira.dispute.Dispute.End;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/** Disputes as mails, to whoever's turn it is, in their language. */
final class DisputeMails implements DisputeNotices {

    private static final String KEY = "internal-customer.dispute.mail.";

    /** Jira's own group of administrators. */
    private static final String ADMINISTRATORS = "jira-administrators";

    private final DisputeRights rights;
    private final Configurations configurations;
    private final Users users;
    private final Access access;
    private final Recipients recipients;
    private final Stationery stationery;
    private final Outbox outbox;
    private final Texts texts;

    DisputeMails(
            DisputeRights rights,
            Configurations configurations,
            Users users,
            Access access,
            Recipients recipients,
            Stationery stationery,
            Outbox outbox,
            Texts texts) {
        this.rights = rights;
        this.configurations = configurations;
        this.users = users;
        this.access = access;
        this.recipients = recipients;
        this.stationery = stationery;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public void turn(Issue issue, Dispute dispute, Stage stage) {
        String about = stage.name().toLowerCase(Locale.ROOT);
        post(issue, dispute, about, readers(issue, dispute, stage), reader -> letter(issue, dispute, stage, reader));
    }

    @Override
    public void ruled(Issue issue, Dispute dispute) {
        dispute.ended().ifPresent(end -> {
            Set<String> readers = heads(issue, dispute);
            readers.addAll(rights.leadersOf(issue, end.owner()));
            assignee(issue).ifPresent(readers::add);
            post(issue, dispute, "ruled", readers, reader -> ruling(issue, dispute, end, reader));
        });
    }

    private void post(
            Issue issue,
            Dispute dispute,
            String about,
            Collection<String> readers,
            Function<Recipient, Letter> letter) {
        readers.stream()
                .flatMap(userKey -> recipients.find(userKey).stream())
                .forEach(reader -> outbox.post(stationery.write(
                        String.join(
                                "/",
                                "dispute",
                                String.valueOf(dispute.issueId()),
                                String.valueOf(dispute.number()),
                                about,
                                reader.userKey()),
                        reader,
                        letter.apply(reader)
                                .link(
                                        issue.getKey() + " " + issue.getSummary(),
                                        stationery.address(DisputePage.PATH + "/" + issue.getKey())))));
    }

    private Set<String> readers(Issue issue, Dispute dispute, Stage stage) {
        Set<String> readers = stage == Stage.PEERS || stage == Stage.HEADS
                ? heads(issue, dispute)
                : new LinkedHashSet<>(superiors(issue, dispute));
        if (stage == Stage.PEERS) {
            assignee(issue).ifPresent(readers::add);
        }
        return readers;
    }

    private Set<String> heads(Issue issue, Dispute dispute) {
        Set<String> heads = new LinkedHashSet<>();
        dispute.sides().both().forEach(department -> heads.addAll(rights.leadersOf(issue, department)));
        return heads;
    }

    private Collection<String> superiors(Issue issue, Dispute dispute) {
        return rights.superior(issue, dispute.sides())
                .map(Superior::people)
                .orElseGet(() -> users.membersOf(ADMINISTRATORS).stream()
                        .filter(userKey -> rights.maySee(issue, userKey) && access.mayAdminister(users.user(userKey)))
                        .toList());
    }

    private Optional<String> assignee(Issue issue) {
        return Optional.ofNullable(issue.getAssignee())
                .map(ApplicationUser::getKey)
                .filter(userKey -> rights.maySee(issue, userKey));
    }

    private Letter letter(Issue issue, Dispute dispute, Stage stage, Recipient reader) {
        String turn = stage.name().toLowerCase(Locale.ROOT);
        String accountable = name(dispute.sides().accountable(), reader);
        String other = name(dispute.sides().other(), reader);
        return Letter.about(text(reader, "subject", issue.getKey(), accountable, other))
                .say(text(reader, "sentence", accountable, other, issue.getKey()))
                .say(text(reader, "turn." + turn))
                .fact(text(reader, "question"), dispute.opened().text())
                .fact(text(reader, "until"), until(dispute.clock(), stage, reader))
                .note(text(reader, "why"));
    }

    private Letter ruling(Issue issue, Dispute dispute, End end, Recipient reader) {
        String owner = name(end.owner(), reader);
        return Letter.about(text(reader, "ruled-subject", issue.getKey(), owner))
                .say(text(
                        reader,
                        "ruled",
                        users.displayName(end.said().by()),
                        owner,
                        name(dispute.sides().accountable(), reader),
                        name(dispute.sides().other(), reader)))
                .fact(text(reader, "reason"), end.said().text())
                .note(text(reader, "why"));
    }

    private static String until(DisputeClock clock, Stage stage, Recipient reader) {
        long until =
                switch (stage) {
                    case PEERS -> clock.headsFrom();
                    case HEADS -> clock.superiorFrom();
                    case SUPERIOR, LATE -> clock.lateFrom();
                };
        return until == Long.MAX_VALUE ? "" : reader.moment(Instant.ofEpochMilli(until));
    }

    private String name(String department, Recipient reader) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(department)
                .map(found -> found.names().in(reader.language().getLanguage()))
                .orElse(department);
    }

    private String text(Recipient reader, String key, Object... arguments) {
        return texts.text(reader.language(), KEY + key, arguments);
    }
}
