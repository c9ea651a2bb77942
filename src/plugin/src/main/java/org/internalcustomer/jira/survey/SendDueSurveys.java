package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts the mails of invitations whose time has come. Doing it twice posts once: the outbox knows the mail's key. */
final class SendDueSurveys {

    private static final Logger LOG = LoggerFactory.getLogger(SendDueSurveys.class);
    private static final int AT_ONCE = 100;

    private final SurveyStore surveys;
    private final InvitationMail mails;
    private final Outbox outbox;
    private final Supplier<SurveySettings> settings;
    private final InstantSource clock;
    private final Consumer<Long> changed;

    SendDueSurveys(
            SurveyStore surveys,
            InvitationMail mails,
            Outbox outbox,
            Supplier<SurveySettings> settings,
            InstantSource clock,
            Consumer<Long> changed) {
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.changed = changed;
    }

    /** How many were posted. */
    int run() {
        int posted = 0;
        List<Invitation> due;
        do {
            due = surveys.due(clock.instant(), AT_ONCE);
            for (Invitation invitation : due) {
                posted += post(invitation) ? 1 : 0;
            }
        } while (due.size() == AT_ONCE);
        return posted;
    }

    private boolean post(Invitation invitation) {
        SurveySettings current = settings.get();
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(current.expiresAfterDays()));
        Optional<InvitationMail.Written> written = mails.write(invitation, current, expires);
        if (written.isEmpty()) {
            LOG.info("Nobody can be asked about the resolution {}", invitation.key());
            surveys.cancel(invitation.id());
        } else {
            outbox.post(written.get().mail());
            surveys.sent(invitation.id(), now, expires, written.get().language());
        }
        changed.accept(invitation.issueId());
        return written.isPresent();
    }
}
