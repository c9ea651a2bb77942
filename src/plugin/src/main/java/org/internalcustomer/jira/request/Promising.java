package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.PromiseLog;
import org.internalcustomer.jira.host.request.Waits;
import org.internalcustomer.jira.host.request.Waits.Waiting;

/**
 * Promises (承诺日期): the provider promises a date, or proposes another one; the customer accepts or declines. Each word is
 * one event under a key that only one of several people can take.
 */
public final class Promising implements PromiseLog {

    private static final String WORDS = "internal-customer.request.promise.";

    private final Waits waits;
    private final Sayings sayings;
    private final Sides sides;
    private final CurrentUser current;

    Promising(Waits waits, Sayings sayings, Sides sides, CurrentUser current) {
        this.waits = waits;
        this.sayings = sayings;
        this.sides = sides;
        this.current = current;
    }

    @Override
    public Promises of(Issue issue) {
        PromiseBook book = PromiseBook.of(sayings.of(issue));
        Optional<Waiting> waiting = waits.of(issue).filter(Waiting::promisable);
        Optional<String> viewer = current.person().map(Person::key);
        return new Promises(
                book.dates(),
                book.words(),
                waiting.isPresent()
                        && viewer.filter(key -> sides.isProvider(issue, waiting.get(), key))
                                .isPresent(),
                waiting.isPresent()
                        && book.dates().open().isPresent()
                        && viewer.filter(key -> sides.isCustomer(waiting.get(), key))
                                .isPresent());
    }

    /** What holds and what is open after it. */
    PromisedDates promise(Issue issue, Instant date, Person person) {
        Waiting waiting = promisable(issue);
        if (!sides.isProvider(issue, waiting, person.key())) {
            throw new Forbidden(WORDS + "may-not");
        }
        PromiseBook book = PromiseBook.of(sayings.of(issue));
        long millis = date.toEpochMilli();
        if (millis <= sayings.now()) {
            throw new BadInput("date", WORDS + "past");
        }
        if (book.dates().held().orElse(Long.MIN_VALUE) == millis) {
            throw new BadInput("date", WORDS + "same");
        }
        String key = "promise/" + issue.getId() + "/" + (book.said() + 1);
        if (!sayings.say(issue, key, RequestEvent.Kind.PROMISED, person, Map.of("date", String.valueOf(millis)))) {
            throw new Conflict(WORDS + "just-said");
        }
        return after(issue);
    }

    /** @param seen the date that the answer is about, in case another one waits by now */
    PromisedDates answer(Issue issue, Instant seen, boolean accepted, Person person) {
        Waiting waiting = promisable(issue);
        if (!sides.isCustomer(waiting, person.key())) {
            throw new Forbidden(WORDS + "may-not-answer");
        }
        PromiseBook book = PromiseBook.of(sayings.of(issue));
        if (book.dates().open().isEmpty()) {
            throw new Conflict(WORDS + "nothing-open");
        }
        if (book.dates().open().getAsLong() != seen.toEpochMilli()) {
            throw new Conflict(WORDS + "other-date");
        }
        if (accepted && seen.toEpochMilli() <= sayings.now()) {
            throw new Conflict(WORDS + "too-late");
        }
        RequestEvent.Kind kind = accepted ? RequestEvent.Kind.PROMISE_ACCEPTED : RequestEvent.Kind.PROMISE_DECLINED;
        String key = "promise-answer/" + issue.getId() + "/" + book.said();
        if (!sayings.say(issue, key, kind, person, Map.of("date", String.valueOf(seen.toEpochMilli())))) {
            throw new Conflict(WORDS + "answered-already");
        }
        PromisedDates dates = after(issue);
        if (dates.open().isPresent()) {
            throw new Conflict(WORDS + "other-date");
        }
        return dates;
    }

    private PromisedDates after(Issue issue) {
        return PromiseBook.of(sayings.of(issue)).dates();
    }

    private Waiting promisable(Issue issue) {
        return waits.of(issue).filter(Waiting::promisable).orElseThrow(() -> new Conflict(WORDS + "no-goal"));
    }
}
