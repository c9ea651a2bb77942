package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    long timesAsked(String person, Optional<String> department, Instant since, Instant now) {
        return surveys.timesAsked(person, department, since, now);
    }

    boolean isAskedElsewhere(Invitation invitation, Crowd crowd, Instant now) {
        return surveys.isAskedElsewhere(invitation, crowd, now);
    }

    /** False where nobody can read it. */
    boolean post(Invitation invitation, Crowd crowd, Instant now, Instant expires) {
        Optional<InvitationMail.Written> written = mails.anonymous(invitation, expires);
        written.ifPresent(mail -> {
            outbox.post(mail.mail());
            surveys.send(invitation, crowd, now, expires, mail.language());
        });
        return written.isPresent();
    }

    /** Once, while the recipient's department works; those whose design waits so many days. */
    int remind(int days, Instant now) {
        int posted = 0;
        long last = 0;
        List<AnonymousSurveys.Asked> unanswered;
        do {
            unanswered = surveys.unanswered(now.minus(Duration.ofDays(days)), now, last, AT_ONCE);
            for (AnonymousSurveys.Asked asked : unanswered) {
                boolean waitsSo = SendDueSurveys.reminderDays(surroundings.settings(asked.invitation())) == days;
                posted += waitsSo && remindOrLog(asked, now) ? 1 : 0;
                last = asked.invitation().id();
            }
        } while (unanswered.size() == AT_ONCE);
        return posted;
    }

    /** What goes wrong with one must not keep back the others. */
    private boolean remindOrLog(AnonymousSurveys.Asked asked, Instant now) {
        try {
            return surroundings.hours(asked.invitation().customer(), now).isOpen(now.toEpochMilli())
                    && remind(asked, now);
        } catch (RuntimeException failed) {
            LOG.error(
                    "The reminder of {} could not be posted; tried again next time",
                    asked.invitation().key(),
                    failed);
            return false;
        }
    }

    private boolean remind(AnonymousSurveys.Asked asked, Instant now) {
        Optional<OutgoingMail> mail = mails.anonymousReminder(asked);
        mail.ifPresent(outbox::post);
        return surveys.remind(asked.invitation().id(), now) && mail.isPresent();
    }

    void forget(Instant now) {
        surveys.forget(now);
    }
}
