package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.mail.Outbox;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts the mails of invitations whose time has come. Doing it twice posts once: the outbox knows the mail's key. */
final class SendDueSurveys implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SendDueSurveys.class);
    private static final int AT_ONCE = 100;
    /** After something went wrong with one. */
    static final Duration PAUSE = Duration.ofMinutes(15);
    /** How often the main issue of a crowd is looked at. */
    static final Duration UNTIL_DONE = Duration.ofHours(1);

    private final SurveyStore surveys;
    private final InvitationMail mails;
    private final Outbox outbox;
    private final Surroundings surroundings;
    private final InstantSource clock;
    private final SurveyChanges changes;
    private final AnonymousSending anonymous;
    private final CrowdRules crowds;

    SendDueSurveys(
            SurveyStore surveys,
            InvitationMail mails,
            Outbox outbox,
            Surroundings surroundings,
            InstantSource clock,
            SurveyChanges changes,
            AnonymousSending anonymous) {
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.surroundings = surroundings;
        this.clock = clock;
        this.changes = changes;
        this.anonymous = anonymous;
        this.crowds = new CrowdRules(surveys, surroundings);
    }

    @Override
    public void run() {
        send();
        remind();
        anonymous.forget(clock.instant());
    }

    /** Once, while the recipient's department works; how many were posted. Designs may differ in how long they wait. */
    int remind() {
        Set<Integer> waits = new TreeSet<>();
        for (SurveySettings design : surroundings.designs().all()) {
            waits.add(reminderDays(design));
        }
        waits.remove(0);
        return waits.stream().mapToInt(this::remind).sum();
    }

    /** Never is 0. */
    static int reminderDays(SurveySettings design) {
        return design.enabled() ? design.reach().reminderAfterDays() : 0;
    }

    /** Those whose design waits so many days. */
    private int remind(int days) {
        Instant now = clock.instant();
        int posted = anonymous.remind(days, now);
        long last = 0;
        List<Invitation> unanswered;
        do {
            unanswered = surveys.unanswered(now.minus(Duration.ofDays(days)), now, last, AT_ONCE);
            for (Invitation invitation : unanswered) {
                boolean waitsSo = reminderDays(surroundings.settings(invitation)) == days;
                posted += waitsSo && remindOrLog(invitation, now) ? 1 : 0;
                last = invitation.id();
            }
        } while (unanswered.size() == AT_ONCE);
        return posted;
    }

    /** What goes wrong with one must not keep back the others. */
    private boolean remindOrLog(Invitation invitation, Instant now) {
        try {
            return surroundings.hours(invitation.customer(), now).isOpen(now.toEpochMilli()) && remind(invitation, now);
        } catch (RuntimeException failed) {
            LOG.error("The reminder of {} could not be posted; tried again next time", invitation.key(), failed);
            return false;
        }
    }

    /** The mail is posted before it is noted: killed between, the outbox knows it already. */
    private boolean remind(Invitation invitation, Instant now) {
        Optional<OutgoingMail> mail = mails.reminder(invitation);
        mail.ifPresent(outbox::post);
        return surveys.remind(invitation.id(), now) && mail.isPresent();
    }

    /** How many were posted. */
    int send() {
        int posted = 0;
        List<Invitation> due;
        do {
            due = surveys.due(clock.instant(), AT_ONCE);
            for (Invitation invitation : due) {
                posted += postOrPostpone(invitation) ? 1 : 0;
            }
        } while (due.size() == AT_ONCE);
        return posted;
    }

    /** One more mail to somebody who was asked and can still answer; the links of the first go on working. */
    void again(Invitation invitation) {
        Instant now = clock.instant();
        if (invitation.simulated() || !invitation.isOpenAt(now)) {
            throw new Conflict("internal-customer.survey.error.resend");
        }
        OutgoingMail mail = mails.write(invitation, invitation.expires().orElse(now))
                .orElseThrow(() -> new Conflict("internal-customer.survey.error.nobody"))
                .mail();
        outbox.post(new OutgoingMail(
                InvitationMail.key(invitation) + "/" + now.toEpochMilli(),
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.html()));
    }

    private boolean mayBeAsked(Invitation invitation, Instant now) {
        ContactLimit limit = surroundings.settings(invitation).reach().limit();
        if (limit.isNone()) {
            return true;
        }
        Instant since = now.minus(Duration.ofDays(limit.days()));
        return limit.allows(
                asked(invitation, Optional.empty(), since, now),
                asked(invitation, Optional.of(invitation.provider()), since, now));
    }

    /** By name and anonymously. */
    private long asked(Invitation invitation, Optional<String> department, Instant since, Instant now) {
        return surveys.asked(invitation.requester(), department, since)
                + anonymous.timesAsked(invitation.requester(), department, since, now);
    }

    /** Postponed, what goes wrong keeps back nobody else. */
    private boolean postOrPostpone(Invitation invitation) {
        try {
            return post(invitation);
        } catch (RuntimeException failed) {
            LOG.error("The survey about {} could not be posted; tried again later", invitation.key(), failed);
            surveys.postpone(invitation.id(), clock.instant().plus(PAUSE));
            return false;
        }
    }

    /** Later where the main issue of a crowd is not done yet: a duplicate is closed long before. */
    private boolean post(Invitation invitation) {
        Instant now = clock.instant();
        Crowd crowd = surroundings.crowd(invitation);
        if (crowd.main() != invitation.issueId() && !crowd.done()) {
            surveys.postpone(invitation.id(), now.plus(UNTIL_DONE));
            return false;
        }
        return postOrCancel(invitation, crowd, now);
    }

    private boolean postOrCancel(Invitation invitation, Crowd crowd, Instant now) {
        Instant expires =
                now.plus(Duration.ofDays(surroundings.settings(invitation).expiresAfterDays()));
        boolean ask =
                !isOwnWork(invitation) && !isAskedElsewhere(invitation, crowd, now) && mayBeAsked(invitation, now);
        boolean posted = ask && post(crowds.creditedToMain(invitation, crowd), crowd, now, expires);
        if (!posted) {
            LOG.info("Nobody can be asked about the resolution {}", invitation.key());
            surveys.cancel(invitation.id());
        }
        changes.of(List.of(invitation.issueId()));
        return posted;
    }

    /** By name or anonymously. */
    private boolean isAskedElsewhere(Invitation invitation, Crowd crowd, Instant now) {
        return crowds.isAskedElsewhere(invitation, crowd) || anonymous.isAskedElsewhere(invitation, crowd, now);
    }

    /** Who works on the issue is not asked, whoever has resolved it. */
    private boolean isOwnWork(Invitation invitation) {
        return surroundings
                .assignee(invitation)
                .filter(invitation.requester()::equals)
                .isPresent();
    }

    private boolean post(Invitation invitation, Crowd crowd, Instant now, Instant expires) {
        if (surroundings.settings(invitation).reach().anonymous()) {
            return anonymous.post(invitation, crowd, now, expires);
        }
        Optional<InvitationMail.Written> written = mails.write(invitation, expires);
        written.ifPresent(mail -> {
            outbox.post(mail.mail());
            surveys.sent(invitation.id(), now, expires, mail.language());
        });
        return written.isPresent();
    }
}
