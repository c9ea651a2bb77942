package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.core.recovery.Step;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.Letter;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Stationery;
import org.internalcustomer.jira.host.text.Texts;

/**
 * Who is written to after which event, in the reader's language. The internal customer gets a link that needs no login; who
 * works for the provider is written to only if they may see the issue.
 */
public final class RecoveryMails implements RecoveryLetters {

    private static final String KEY = "internal-customer.recovery.mail.";

    private final IssueRecords issues;
    private final Roles roles;
    private final Readers readers;
    private final DepartmentsInWords departments;
    private final Stationery stationery;
    private final CustomerLinks links;
    private final Texts texts;

    public RecoveryMails(
            IssueRecords issues,
            Roles roles,
            Readers readers,
            DepartmentsInWords departments,
            Stationery stationery,
            CustomerLinks links,
            Texts texts) {
        this.issues = issues;
        this.roles = roles;
        this.readers = readers;
        this.departments = departments;
        this.stationery = stationery;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public List<OutgoingMail> about(KeptRecovery kept, Recovery recovery, Said said) {
        Optional<Issue> issue =
                issues.find(List.of(kept.complaint().issueId())).stream().findFirst();
        List<OutgoingMail> mails = new ArrayList<>();
        issue.ifPresent(found -> addressed(kept, recovery, said.event().kind()).forEach((reader, letter) -> {
            if (isCustomer(kept, reader) || readers.maySee(found, reader)) {
                readers.find(reader)
                        .ifPresent(to -> mails.add(write(new News(kept, recovery, said, found), letter, to)));
            }
        }));
        return mails;
    }

    private record News(KeptRecovery kept, Recovery recovery, Said said, Issue issue) {}

    /** Who reads which letter. */
    private Map<String, String> addressed(KeptRecovery kept, Recovery recovery, Kind kind) {
        Map<String, String> letters = new LinkedHashMap<>();
        String customer = kept.complaint().sides().complainant();
        List<String> leaders = roles.leaders(kept.complaint().sides().provider());
        List<String> handler = recovery.findings()
                .handler()
                .map(List::of)
                .orElse(leaders.stream().limit(1).toList());
        switch (kind) {
            case OFFERED, ACKNOWLEDGED, PROPOSED, FOLLOWED_UP -> letters.put(customer, slug(kind));
            case REMINDED ->
                letters.put(customer, recovery.state() == State.ANSWER ? "remind-answer" : "remind-rating");
            case ASSIGNED, REJECTED, WITHDRAWN, WARNED -> handler.forEach(each -> letters.put(each, slug(kind)));
            case ACCEPTED -> {
                if (recovery.state() == State.FOLLOW_UP) {
                    handler.forEach(each -> letters.put(each, slug(kind)));
                }
            }
            case COMPLAINED -> {
                if (recovery.findings().handler().isEmpty()) {
                    handler.forEach(each -> letters.put(each, "nobody"));
                }
            }
            case RATED, UNANSWERED -> {
                if (recovery.state() == State.CAUSE) {
                    handler.forEach(each -> letters.put(each, "cause"));
                }
            }
            case LATE -> {
                leaders.stream().limit(1).forEach(each -> letters.put(each, slug(kind)));
                handler.forEach(each -> letters.put(each, slug(kind)));
            }
            default -> {
                // the others are seen on the page
            }
        }
        letters.remove("");
        return letters;
    }

    private OutgoingMail write(News news, String letter, Recipient to) {
        KeptRecovery kept = news.kept();
        String key = "recovery/" + kept.id() + "/" + news.said().number() + "/" + to.userKey();
        Locale language = to.language();
        Letter written = Letter.about(
                        text(language, letter + ".subject", news.issue().getKey()))
                .say(text(
                        language,
                        letter + ".sentence",
                        news.issue().getKey() + " " + news.issue().getSummary(),
                        departments.of(kept.complaint().sides().provider(), language)));
        words(news, language, written);
        due(news, to, written);
        written.link(text(language, isCustomer(kept, to.userKey()) ? "link.customer" : "link.page"), address(kept, to))
                .note(text(language, isCustomer(kept, to.userKey()) ? "why.customer" : "why.provider"));
        return stationery.write(key, to, written);
    }

    /** What was just said, and before it what it is about. */
    private void words(News news, Locale language, Letter letter) {
        news.kept()
                .last(Kind.COMPLAINED)
                .ifPresent(said -> letter.fact(text(language, "complaint"), said.word(ActField.WORDS.slug())));
        Kind kind =
                news.said().event().kind() == Kind.REMINDED && news.recovery().state() == State.ANSWER
                        ? Kind.PROPOSED
                        : news.said().event().kind();
        if (kind != Kind.COMPLAINED) {
            news.kept()
                    .last(kind)
                    .ifPresent(said -> letter.fact(
                            text(language, "said"),
                            said.word(ActField.WORDS.slug()) + said.word(ActField.REMARK.slug())));
        }
    }

    /** By when something is owed: of who works for it only. */
    private void due(News news, Recipient to, Letter letter) {
        if (isCustomer(news.kept(), to.userKey())) {
            return;
        }
        for (Step step : Step.values()) {
            news.recovery()
                    .timer(step)
                    .filter(timer -> timer.isRunning() && timer.due().isPresent())
                    .ifPresent(timer -> letter.fact(
                            text(to.language(), "due." + slug(step)),
                            to.moment(Instant.ofEpochMilli(timer.due().getAsLong()))));
        }
    }

    private String address(KeptRecovery kept, Recipient to) {
        Complaint complaint = kept.complaint();
        return to.userKey().equals(complaint.sides().requester())
                ? links.to(complaint.issueId(), to.userKey()) + "#" + RecoveryPage.CARD
                : stationery.address(RecoveryPage.address(kept.id()));
    }

    private static boolean isCustomer(KeptRecovery kept, String userKey) {
        return kept.complaint().sides().isCustomer(userKey);
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.text(language, KEY + key, arguments);
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
