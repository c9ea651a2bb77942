package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.alert.AlertMails.News;
import org.internalcustomer.jira.host.alert.RunningTimers;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.MailState;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.StoredOutbox;
import org.internalcustomer.jira.host.sql.Sql;

/**
 * Puts the mails of alerts into the outbox, in one transaction with what is stored of the action, and looks after them
 * until the mail server has taken them: one that it refused is given once more.
 */
final class MailDelivery {

    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final Duration NEXT_LOOK = Duration.ofMinutes(5);

    private final Sql sql;
    private final StoredActions actions;
    private final AlertMails mails;
    private final MailReaders readers;
    private final IssueRecords issues;
    private final RunningTimers timers;
    private final StoredOutbox outbox;
    private final InstantSource clock;

    MailDelivery(
            Sql sql,
            StoredActions actions,
            AlertMails mails,
            MailReaders readers,
            IssueRecords issues,
            RunningTimers timers,
            StoredOutbox outbox,
            InstantSource clock) {
        this.sql = sql;
        this.actions = actions;
        this.mails = mails;
        this.readers = readers;
        this.issues = issues;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A claimed mail that is due by itself. */
    void send(PendingAction action, Issue issue, Timer timer) {
        Optional<Recipient> reader = readers.find(action.recipient());
        if (reader.isPresent() && readers.maySee(action.recipient(), issue)) {
            hand(List.of(action), mails.write(mailKey(action), reader.get(), new News(issue, timer)));
        } else {
            actions.settle(action, ActionState.DROPPED, null, null);
        }
    }

    /** A claimed mail with all others that wait for the same digest; of their timers, those that still count. */
    void gather(PendingAction first) {
        List<PendingAction> told = new ArrayList<>();
        List<News> news = new ArrayList<>();
        List<PendingAction> together = new ArrayList<>(List.of(first));
        actions.digest(first.recipient()).forEach(each -> actions.claim(each).ifPresent(together::add));
        for (PendingAction action : together) {
            Optional<Timer> timer = timers.find(action.timerKey()).filter(Timer::isOpen);
            Optional<Issue> issue =
                    issues.find(List.of(action.issueId())).stream().findFirst();
            if (timer.isEmpty() || issue.isEmpty() || !readers.maySee(action.recipient(), issue.get())) {
                actions.settle(action, ActionState.DROPPED, null, null);
            } else if (timer.get().isRunning()) {
                told.add(action);
                news.add(new News(issue.get(), timer.get()));
            } else {
                actions.postpone(action);
            }
        }
        Optional<Recipient> reader = readers.find(first.recipient());
        if (reader.isEmpty()) {
            told.forEach(action -> actions.settle(action, ActionState.DROPPED, null, null));
        } else if (!told.isEmpty()) {
            hand(told, mails.gather("digest/" + mailKey(told.get(0)), reader.get(), distinct(news)));
        }
    }

    /** A timer that reached several thresholds is named once. */
    private static List<News> distinct(List<News> news) {
        List<News> distinct = new ArrayList<>();
        for (News each : news) {
            if (distinct.stream().noneMatch(other -> other.isSameAs(each))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /** What has become of a mail in the outbox; empty while nobody knows yet. */
    Optional<MailState> outcome(PendingAction action) {
        return action.mailKey()
                .flatMap(outbox::state)
                .filter(state -> state == MailState.SENT || state == MailState.FAILED || state == MailState.UNSURE);
    }

    void lookAgain(PendingAction action) {
        actions.settle(action, ActionState.HANDED, clock.millis() + NEXT_LOOK.toMillis(), null);
    }

    /** Gives what is in the outbox to Jira. */
    void deliver() {
        outbox.deliver();
    }

    private void hand(List<PendingAction> told, OutgoingMail mail) {
        long lookAt = clock.millis() + FIRST_LOOK.toMillis();
        sql.change(db -> {
            for (PendingAction action : told) {
                if (!actions.hand(db, action, mail.key(), lookAt)) {
                    throw new IllegalStateException("Somebody else took " + action.key());
                }
            }
            if (!outbox.again(db, mail)) {
                outbox.insertWatched(db, mail);
            }
        });
    }

    private static String mailKey(PendingAction action) {
        return "alert/" + action.key();
    }
}
