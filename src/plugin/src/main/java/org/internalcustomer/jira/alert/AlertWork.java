package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.alert.RunningTimers;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Refused;
import org.internalcustomer.jira.host.job.Backoff;
import org.internalcustomer.jira.host.mail.MailState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the actions of alerts whose time has come, one by one: claimed first, so that nobody else does them; then done, or
 * tried again later. One that fails holds up no other.
 */
final class AlertWork implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWork.class);
    private static final Duration AT_MOST = Duration.ofSeconds(50);

    /** What is done later than so long after its alert asks first whether that still holds. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Set<ActionKind> kinds;
    private final StoredActions actions;
    private final AlertPolicies policies;
    private final RunningTimers timers;
    private final IssueRecords issues;
    private final MailDelivery mails;
    private final Deeds deeds;
    private final InstantSource clock;

    AlertWork(
            Set<ActionKind> kinds,
            StoredActions actions,
            AlertPolicies policies,
            RunningTimers timers,
            IssueRecords issues,
            MailDelivery mails,
            Deeds deeds,
            InstantSource clock) {
        this.kinds = kinds;
        this.actions = actions;
        this.policies = policies;
        this.timers = timers;
        this.issues = issues;
        this.mails = mails;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Until nothing is due, or it is the next one's turn. */
    @Override
    public void run() {
        Instant end = clock.instant().plus(AT_MOST);
        List<PendingAction> due = actions.due(kinds);
        while (!due.isEmpty()) {
            for (PendingAction action : due) {
                if (mayGoOn(end)) {
                    takeOrLeave(action);
                }
            }
            mails.deliver();
            due = mayGoOn(end) ? actions.due(kinds) : List.of();
        }
    }

    private boolean mayGoOn(Instant end) {
        return clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted();
    }

    /** What can't be looked after gives way to the others until a lease is over. */
    private void takeOrLeave(PendingAction action) {
        try {
            take(action);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not look after the action {} of an alert", action.key(), failed);
            putOff(action);
        }
    }

    private void putOff(PendingAction action) {
        try {
            actions.putOff(action);
        } catch (RuntimeException unstored) {
            LOG.warn("Could not put off the action {} of an alert", action.key(), unstored);
        }
    }

    private void take(PendingAction action) {
        Optional<AlertAction> meant = policies.find(action);
        if (action.attempt().state() == ActionState.HANDED) {
            follow(action);
        } else if (meant.isEmpty()) {
            actions.settle(action, ActionState.FAILED, null, action.timer().policy());
        } else if (action.attempt().state() == ActionState.CLAIMED
                && !meant.get().isRepeatable()) {
            actions.settle(action, ActionState.UNSURE, null, null);
        } else if (Backoff.isGivenUp(action.attempt().count())) {
            actions.settle(action, ActionState.FAILED, null, null);
        } else {
            begin(action, meant.get());
        }
    }

    /** A mail that the server refused is given to it again, as anything that failed. */
    private void follow(PendingAction action) {
        Optional<MailState> outcome = mails.outcome(action);
        if (outcome.isEmpty()) {
            mails.lookAgain(action);
        } else if (outcome.get() == MailState.SENT) {
            actions.settle(action, ActionState.DONE, null, null);
        } else if (outcome.get() == MailState.UNSURE) {
            actions.settle(action, ActionState.UNSURE, null, null);
        } else {
            failed(action, outcome.get().name());
        }
    }

    private void begin(PendingAction action, AlertAction meant) {
        Optional<Issue> issue = issues.find(List.of(action.issueId())).stream().findFirst();
        Optional<Timer> timer = timers.find(action.timerKey());
        boolean fresh = clock.millis() - action.happened() < FRESH.toMillis();
        if (issue.isEmpty() || timer.isEmpty() || !fresh && !timer.get().isOpen()) {
            actions.settle(action, ActionState.DROPPED, null, null);
        } else if (!fresh && !timer.get().isRunning()) {
            actions.postpone(action);
        } else {
            actions.claim(action).ifPresent(claimed -> perform(claimed, meant, issue.get(), timer.get()));
        }
    }

    private void perform(PendingAction claimed, AlertAction meant, Issue issue, Timer timer) {
        try {
            if (claimed.kind() == ActionKind.DIGEST) {
                mails.gather(claimed);
            } else if (claimed.kind() == ActionKind.MAIL) {
                mails.send(claimed, issue, timer);
            } else {
                deeds.perform(claimed, meant, issue, timer);
                actions.settle(claimed, ActionState.DONE, null, null);
            }
        } catch (Refused refused) {
            failed(claimed, refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.warn("The action {} of an alert failed", claimed.key(), unexpected);
            if (meant.isRepeatable()) {
                failed(claimed, unexpected.toString());
            } else {
                actions.settle(claimed, ActionState.UNSURE, null, unexpected.toString());
            }
        }
    }

    private void failed(PendingAction action, String problem) {
        Optional<Duration> wait = Backoff.after(action.attempt().count());
        actions.settle(
                action,
                wait.isPresent() ? ActionState.WAITING : ActionState.FAILED,
                wait.map(each -> clock.millis() + each.toMillis()).orElse(null),
                problem);
    }
}
