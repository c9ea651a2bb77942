package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.job.Together;
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
    private final AnonymousSending anonymous;
    private final PostInvitations invitations;

    SendDueSurveys(
            SurveyStore surveys,
            InvitationMail mails,
            Outbox outbox,
            Surroundings surroundings,
            InstantSource clock,
            AnonymousSending anonymous,
            PostInvitations invitations) {
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.surroundings = surroundings;
        this.clock = clock;
        this.anonymous = anonymous;
        this.invitations = invitations;
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
            posted += Together.orOneByOne(
                    unanswered.stream()
                            .filter(each -> reminderDays(surroundings.settings(each)) == days)
                            .toList(),
                    these -> remind(these, now),
                    (invitation, failed) -> LOG.error(
                            "The reminder of {} could not be posted; tried again next time", invitation.key(), failed));
            last = unanswered.isEmpty()
                    ? last
                    : unanswered.get(unanswered.size() - 1).id();
        } while (unanswered.size() == AT_ONCE);
        return posted;
    }

    /** The mails are posted before that is noted: killed between, the outbox knows them already. */
    private int remind(List<Invitation> unanswered, Instant now) {
        List<Invitation> open = unanswered.stream()
                .filter(each -> surroundings.hours(each.customer(), now).isOpen(now.toEpochMilli()))
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        Map<Long, AskedIssue> issues =
                surroundings.issues(open.stream().map(Invitation::issueId).toList());
        List<OutgoingMail> written = open.stream()
                .flatMap(each -> mails.reminder(each, issues).stream())
                .toList();
        outbox.post(written);
        surveys.remind(open.stream().map(Invitation::id).toList(), now);
        return written.size();
    }

    /** How many were posted. */
    int send() {
        int posted = 0;
        List<Invitation> due;
        do {
            due = surveys.due(clock.instant(), AT_ONCE);
            posted += invitations.post(due);
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
}
