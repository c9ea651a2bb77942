package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.job.Together;
import org.internalcustomer.jira.host.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts the mails of many invitations whose time has come: what must be known is read for all of them together, and so is
 * noted what became of them.
 */
final class PostInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(PostInvitations.class);

    private final SurveyStore surveys;
    private final InvitationMail mails;
    private final Outbox outbox;
    private final Surroundings surroundings;
    private final InstantSource clock;
    private final SurveyChanges changes;
    private final AnonymousSurveys anonymous;
    private final CrowdRules crowdRules;

    PostInvitations(
            SurveyStore surveys,
            InvitationMail mails,
            Outbox outbox,
            Surroundings surroundings,
            InstantSource clock,
            SurveyChanges changes,
            AnonymousSurveys anonymous) {
        this.surveys = surveys;
        this.mails = mails;
        this.outbox = outbox;
        this.surroundings = surroundings;
        this.clock = clock;
        this.changes = changes;
        this.anonymous = anonymous;
        this.crowdRules = new CrowdRules(surveys, surroundings);
    }

    /** What is to be done with the invitations of one batch. */
    private record Decided(List<Asking> askings, List<Long> nobody) {}

    /** A mail about an invitation, which may count for another department than it did. */
    private record Asking(
            Invitation invitation, Crowd crowd, InvitationMail.Written written, Instant expires, boolean anonymous) {

        SurveyStore.Mailed mailed() {
            return new SurveyStore.Mailed(invitation.id(), expires, written.language());
        }
    }

    /** How many were posted; doing it twice posts once. Postponed, what goes wrong with one keeps back nobody else. */
    int post(List<Invitation> due) {
        return Together.orOneByOne(due, this::postTogether, this::postpone);
    }

    private void postpone(Invitation invitation, RuntimeException failed) {
        LOG.error("The survey about {} could not be posted; tried again later", invitation.key(), failed);
        surveys.postpone(invitation.id(), clock.instant().plus(SendDueSurveys.PAUSE));
    }

    /** Whom a crowd is asked about depends on who was asked before: those follow, each by itself. */
    private int postTogether(List<Invitation> due) {
        Map<Long, Crowd> crowds = surroundings.crowds(issues(due));
        if (due.size() == 1) {
            return postOrPostpone(due.get(0), crowds.get(due.get(0).issueId()));
        }
        List<Invitation> alone =
                due.stream().filter(each -> crowds.get(each.issueId()).alone()).toList();
        int posted = alone.isEmpty() ? 0 : postNow(alone, crowds);
        List<Invitation> mainFirst = due.stream()
                .filter(each -> !crowds.get(each.issueId()).alone())
                .sorted(Comparator.comparing(each -> crowds.get(each.issueId()).main() != each.issueId()))
                .toList();
        for (Invitation each : mainFirst) {
            posted += post(List.of(each));
        }
        return posted;
    }

    private int postOrPostpone(Invitation invitation, Crowd crowd) {
        if (crowdRules.isTooEarly(invitation, crowd)) {
            surveys.postpone(invitation.id(), clock.instant().plus(SendDueSurveys.UNTIL_DONE));
            return 0;
        }
        return postNow(List.of(invitation), Map.of(invitation.issueId(), crowd));
    }

    /** The mails are posted before that is noted: killed between, the outbox knows them already. */
    private int postNow(List<Invitation> due, Map<Long, Crowd> crowds) {
        Instant now = clock.instant();
        Decided decided = decide(due, crowds, now);
        outbox.post(
                decided.askings().stream().map(each -> each.written().mail()).toList());
        note(decided, now);
        changes.of(issues(due));
        return decided.askings().size();
    }

    private Decided decide(List<Invitation> due, Map<Long, Crowd> crowds, Instant now) {
        Map<Long, AskedIssue> issues = surroundings.issues(
                Stream.concat(issues(due).stream(), crowds.values().stream().map(Crowd::main))
                        .distinct()
                        .toList());
        ContactLimits limits = limits(due, now);
        Decided decided = new Decided(new ArrayList<>(), new ArrayList<>());
        for (Invitation invitation : due) {
            Optional<Asking> asking = ask(invitation, crowds.get(invitation.issueId()), issues, limits, now);
            asking.ifPresentOrElse(
                    asked -> {
                        decided.askings().add(asked);
                        limits.count(asked.invitation());
                    },
                    () -> {
                        LOG.info("Nobody can be asked about the resolution {}", invitation.key());
                        decided.nobody().add(invitation.id());
                    });
        }
        return decided;
    }

    private ContactLimits limits(List<Invitation> due, Instant now) {
        return new ContactLimits(
                surroundings, due.stream().map(Invitation::requester).distinct().toList(), (people, days, tally) -> {
                    Instant since = now.minus(Duration.ofDays(days));
                    surveys.count(people, since, tally);
                    anonymous.count(people, since, now, tally);
                });
    }

    private Optional<Asking> ask(
            Invitation invitation, Crowd crowd, Map<Long, AskedIssue> issues, ContactLimits limits, Instant now) {
        Invitation credited = crowdRules.creditedToMain(invitation, crowd);
        boolean ask = !isOwnWork(credited, crowd, issues)
                && surroundings.isWanted(invitation, issues)
                && !crowdRules.isAskedElsewhere(invitation, crowd)
                && !anonymous.isAskedElsewhere(invitation, crowd, now)
                && limits.allow(credited);
        if (!ask) {
            return Optional.empty();
        }
        crowdRules.keepCredit(credited, invitation);
        return write(credited, crowd, issues, now);
    }

    /** Who works on the issue, or on the main one, is not asked, whoever has resolved it; nor is their department. */
    private boolean isOwnWork(Invitation credited, Crowd crowd, Map<Long, AskedIssue> issues) {
        return Stream.of(credited.issueId(), crowd.main())
                        .flatMap(id -> Optional.ofNullable(issues.get(id)).stream())
                        .flatMap(issue -> issue.assignee().stream())
                        .anyMatch(credited.requester()::equals)
                || !surroundings.settings(credited).reach().withinDepartment()
                        && !credited.customer().isEmpty()
                        && surroundings
                                .canonical(credited.customer())
                                .equals(surroundings.canonical(credited.provider()));
    }

    private Optional<Asking> write(Invitation invitation, Crowd crowd, Map<Long, AskedIssue> issues, Instant now) {
        Instant expires =
                now.plus(Duration.ofDays(surroundings.settings(invitation).expiresAfterDays()));
        boolean unnamed = surroundings.settings(invitation).reach().anonymous();
        Optional<InvitationMail.Written> written =
                unnamed ? mails.anonymous(invitation, issues, expires) : mails.write(invitation, issues, expires);
        return written.map(mail -> new Asking(invitation, crowd, mail, expires, unnamed));
    }

    private void note(Decided decided, Instant now) {
        List<SurveyStore.Mailed> named = decided.askings().stream()
                .filter(each -> !each.anonymous())
                .map(Asking::mailed)
                .toList();
        if (!named.isEmpty()) {
            surveys.sent(named, now);
        }
        decided.askings().stream()
                .filter(Asking::anonymous)
                .forEach(each -> anonymous.send(
                        each.invitation(),
                        each.crowd(),
                        now,
                        each.expires(),
                        each.written().language()));
        if (!decided.nobody().isEmpty()) {
            surveys.withdraw(decided.nobody());
        }
    }

    private static List<Long> issues(List<Invitation> invitations) {
        return invitations.stream().map(Invitation::issueId).distinct().toList();
    }
}
