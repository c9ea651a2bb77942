package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.job.Together;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts and repeats the mails of anonymous surveys. What is logged names an invitation, never a person or an answer. */
final class AnonymousSending {

    private static final Logger LOG = LoggerFactory.getLogger(AnonymousSending.class);
    private static final int AT_ONCE = 100;

    private final AnonymousSurveys surveys;
    private final InvitationMail mails;
    private final Outbox outbox;
    private final Surroundings surroundings;

    AnonymousSending(AnonymousSurveys surveys, InvitationMail mails, Outbox outbox, Surroundings surroundings) {
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.surroundings = surroundings;
    }

    /** Once, while the recipient's department works; those whose design waits so many days. */
    int remind(int days, Instant now) {
        int posted = 0;
        long last = 0;
        List<AnonymousSurveys.Asked> unanswered;
        do {
            unanswered = surveys.unanswered(now.minus(Duration.ofDays(days)), now, last, AT_ONCE);
            posted += Together.orOneByOne(
                    unanswered.stream()
                            .filter(each ->
                                    SendDueSurveys.reminderDays(surroundings.settings(each.invitation())) == days)
                            .toList(),
                    these -> remind(these, now),
                    (asked, failed) -> LOG.error(
                            "The reminder of {} could not be posted; tried again next time",
                            asked.invitation().key(),
                            failed));
            last = unanswered.isEmpty()
                    ? last
                    : unanswered.get(unanswered.size() - 1).invitation().id();
        } while (unanswered.size() == AT_ONCE);
        return posted;
    }

    private int remind(List<AnonymousSurveys.Asked> unanswered, Instant now) {
        List<AnonymousSurveys.Asked> open = unanswered.stream()
                .filter(each ->
                        surroundings.hours(each.invitation().customer(), now).isOpen(now.toEpochMilli()))
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        Map<Long, AskedIssue> issues = surroundings.issues(
                open.stream().map(each -> each.invitation().issueId()).toList());
        List<OutgoingMail> written = open.stream()
                .flatMap(each -> mails.anonymousReminder(each, issues).stream())
                .toList();
        outbox.post(written);
        surveys.remind(open.stream().map(each -> each.invitation().id()).toList(), now);
        return written.size();
    }

    void forget(Instant now) {
        surveys.forget(now);
    }
}
