package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.PauseLog;
import org.internalcustomer.jira.host.request.Waits;
import org.internalcustomer.jira.host.request.Waits.Pause;
import org.internalcustomer.jira.host.request.Waits.Waiting;

/** Says whose turn it is while a request waits (暂停原因), and contests that for the customer. */
public final class Pausing implements PauseLog {

    private static final String WORDS = "internal-customer.request.pause.";

    private final Waits waits;
    private final Sayings sayings;
    private final Sides sides;
    private final CurrentUser current;

    public Pausing(Waits waits, Sayings sayings, Sides sides, CurrentUser current) {
        this.waits = waits;
        this.sayings = sayings;
        this.sides = sides;
        this.current = current;
    }

    @Override
    public Pauses of(Issue issue) {
        List<Word> words = sayings.of(issue).stream()
                .flatMap(event -> word(event).stream())
                .toList();
        Optional<Waiting> waiting = waits.of(issue);
        Optional<String> viewer = current.person().map(Person::key);
        return new Pauses(
                words,
                waiting.flatMap(Waiting::pause),
                waiting.filter(Waiting::pausing).isPresent()
                        && viewer.filter(key -> sides.isProvider(issue, waiting.get(), key))
                                .isPresent(),
                waiting.flatMap(Waiting::pause).filter(Pausing::isCustomers).isPresent()
                        && viewer.filter(key -> sides.isCustomer(waiting.get(), key))
                                .isPresent());
    }

    /** From now on until the status changes; begins a pause again that the customer has ended. */
    void explain(Issue issue, Turn turn, String note, Person person) {
        Waiting waiting =
                waits.of(issue).filter(Waiting::pausing).orElseThrow(() -> new Conflict(WORDS + "not-waiting"));
        if (!sides.isProvider(issue, waiting, person.key())) {
            throw new Forbidden(WORDS + "may-not");
        }
        String key = "pause/" + issue.getId() + "/" + sayings.of(issue).size();
        Map<String, String> payload = Map.of("turn", turn.name(), "note", note);
        if (!sayings.say(issue, key, RequestEvent.Kind.PAUSE_EXPLAINED, person, payload)) {
            throw new Conflict(WORDS + "just-said");
        }
    }

    /** The clock runs from now on, and the head of the department is told. */
    void contest(Issue issue, String note, Person person) {
        Waiting waiting = waits.of(issue).orElseThrow(() -> new Conflict(WORDS + "not-yours"));
        Pause pause = waiting.pause().filter(Pausing::isCustomers).orElseThrow(() -> new Conflict(WORDS + "not-yours"));
        if (!sides.isCustomer(waiting, person.key())) {
            throw new Forbidden(WORDS + "may-not-contest");
        }
        String key = "contest/" + issue.getId() + "/" + pause.since().toEpochMilli();
        if (!sayings.say(issue, key, RequestEvent.Kind.PAUSE_CONTESTED, person, Map.of("note", note))) {
            throw new Conflict(WORDS + "contested-already");
        }
    }

    private static boolean isCustomers(Pause pause) {
        return pause.turn() == Turn.CUSTOMER;
    }

    private static Optional<Word> word(RequestEvent event) {
        Instant at = Instant.ofEpochMilli(event.at());
        return switch (event.kind()) {
            case PAUSE_EXPLAINED ->
                Optional.of(new Word(
                        at, event.actor(), Optional.of(Turn.valueOf(event.value("turn"))), event.value("note")));
            case PAUSE_CONTESTED -> Optional.of(new Word(at, event.actor(), Optional.empty(), event.value("note")));
            default -> Optional.empty();
        };
    }
}
