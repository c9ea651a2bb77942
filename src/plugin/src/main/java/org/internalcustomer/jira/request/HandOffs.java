package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.HandOffLog.Note;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.internalcustomer.jira.host.request.ShownProvider;
import org.internalcustomer.jira.host.text.Times;

/**
 * The end of one leg and the start of the next (转办): an offer with a note, and its answer. Each is one event under a key
 * that only one of several people can take; what it comes to, the fold says.
 */
public final class HandOffs {

    private static final String WORDS = "internal-customer.request.";

    private final OpenOffers offers;
    private final RequestEvents events;
    private final HandOffRights rights;
    private final DepartmentNames names;
    private final ShownProvider field;
    private final DirtyRequests dirty;
    private final Times times;
    private final InstantSource clock;

    public HandOffs(
            OpenOffers offers,
            RequestEvents events,
            HandOffRights rights,
            DepartmentNames names,
            ShownProvider field,
            DirtyRequests dirty,
            Times times,
            InstantSource clock) {
        this.offers = offers;
        this.events = events;
        this.rights = rights;
        this.names = names;
        this.field = field;
        this.dirty = dirty;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Taken at once if the person belongs to that department. What was said is read first and the standing last, so that
     * an offer made meanwhile is either in the way of this one's key, or waits to be folded, or is in the standing.
     */
    void offer(Issue issue, Department to, Note note, Person person) {
        refusePast(note.by());
        List<RequestEvent> said = said(issue);
        boolean unfolded = dirty.isDirty(issue.getId());
        Standing standing = standing(issue);
        if (standing.done()) {
            throw new Conflict(WORDS + "done-already");
        }
        if (standing.accountable().filter(to.key()::equals).isPresent()) {
            throw new Conflict(WORDS + "has-it-already", names.of(to.key()));
        }
        standing.asked().filter(Asked::handOff).ifPresent(offered -> {
            throw new Conflict(WORDS + "offered-already", names.of(offered.department()));
        });
        boolean accepted = rights.belongs(person.key(), to.key());
        unanswered(standing, said).filter(offered -> unfolded).ifPresent(offered -> {
            throw new Conflict(WORDS + "offered-already", names.of(offered));
        });
        long before = said.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.OFFERED)
                .count();
        Map<String, String> payload = new HashMap<>(Map.of(
                "from", standing.accountable().orElse(""),
                "to", to.key(),
                "accepted", String.valueOf(accepted)));
        payload.putAll(Map.of("done", note.done(), "needed", note.needed(), "by", note.by()));
        String key = "offer/" + issue.getId() + "/" + (before + 1);
        if (!events.addFirst(event(issue, key, RequestEvent.Kind.OFFERED, said, person, payload))) {
            throw new Conflict(WORDS + "just-handed-on");
        }
        if (accepted) {
            field.show(issue.getId(), Optional.of(to.key()));
        }
        dirty.mark(issue.getId(), Cause.CHANGED);
    }

    /** Today is that of whoever asks. */
    private void refusePast(String day) {
        if (!day.isEmpty()
                && LocalDate.parse(day).isBefore(LocalDate.ofInstant(clock.instant(), times.viewersZone()))) {
            throw new BadInput("note.by", WORDS + "by-past", day);
        }
    }

    /** Whom the accountable department has offered it to, as far as was said; only a fold knows what came of it otherwise. */
    private static Optional<String> unanswered(Standing standing, List<RequestEvent> said) {
        Optional<String> open = Optional.empty();
        for (RequestEvent event : said) {
            switch (event.kind()) {
                case OFFERED ->
                    open = Optional.of(event.value("to"))
                            .filter(to -> !Boolean.parseBoolean(event.value("accepted"))
                                    && standing.accountable().orElse("").equals(event.value("from")));
                case ACCEPTED, REJECTED, WITHDRAWN -> open = open.filter(to -> !to.equals(event.value("to")));
                case RULED -> open = Optional.empty();
                default -> {}
            }
        }
        return open;
    }

    /** The department asked; it is accountable from now on. */
    String accept(Issue issue, Person person) {
        Asked asked = answerable(issue, person);
        answer(issue, asked, RequestEvent.Kind.ACCEPTED, person, Map.of());
        if (asked.handOff()) {
            field.show(issue.getId(), Optional.of(asked.department()));
        }
        dirty.mark(issue.getId(), Cause.CHANGED);
        return asked.department();
    }

    /** The department that does not take it; the previous one keeps it. */
    String reject(Issue issue, String reason, Optional<Department> suggested, Person person) {
        Asked asked = answerable(issue, person);
        if (!asked.handOff()) {
            throw new Conflict(WORDS + "first-cannot-reject", names.of(asked.department()));
        }
        Map<String, String> payload = Map.of(
                "reason", reason, "suggested", suggested.map(Department::key).orElse(""));
        answer(issue, asked, RequestEvent.Kind.REJECTED, person, payload);
        noteDispute(issue, asked, person);
        dirty.mark(issue.getId(), Cause.CHANGED);
        return asked.department();
    }

    String withdraw(Issue issue, Person person) {
        Standing standing = standing(issue);
        Asked offered =
                standing.asked().filter(Asked::handOff).orElseThrow(() -> new Conflict(WORDS + "nothing-offered"));
        if (!rights.mayWithdraw(issue, standing, said(issue), person.key())) {
            throw new Forbidden(
                    WORDS + "may-not-withdraw", names.of(standing.accountable().orElse("")));
        }
        answer(issue, offered, RequestEvent.Kind.WITHDRAWN, person, Map.of());
        dirty.mark(issue.getId(), Cause.CHANGED);
        return offered.department();
    }

    private Asked answerable(Issue issue, Person person) {
        Asked asked = standing(issue).asked().orElseThrow(() -> new Conflict(WORDS + "nothing-offered"));
        if (!rights.mayAnswer(issue, asked, person.key())) {
            throw new Forbidden(WORDS + "may-not-answer", names.of(asked.department()));
        }
        return asked;
    }

    private void answer(Issue issue, Asked asked, RequestEvent.Kind kind, Person person, Map<String, String> more) {
        asked.tacitAt().filter(clock.instant()::isAfter).ifPresent(at -> {
            throw new Conflict(WORDS + "tacit-already", names.of(asked.department()));
        });
        List<RequestEvent> said = said(issue);
        Map<String, String> payload = new HashMap<>(more);
        payload.put("to", asked.department());
        String key = "answer/" + issue.getId() + "/" + asked.at().toEpochMilli() + "/" + asked.department();
        if (!events.addFirst(event(issue, key, kind, said, person, payload))) {
            throw answeredAlready(issue, key, asked);
        }
    }

    private Conflict answeredAlready(Issue issue, String key, Asked asked) {
        RequestEvent.Kind first = said(issue).stream()
                .filter(event -> event.key().equals(key))
                .map(RequestEvent::kind)
                .findFirst()
                .orElse(RequestEvent.Kind.ACCEPTED);
        return switch (first) {
            case REJECTED -> new Conflict(WORDS + "rejected-already", names.of(asked.department()));
            case WITHDRAWN -> new Conflict(WORDS + "withdrawn-already", names.of(asked.department()));
            default -> new Conflict(WORDS + "accepted-already", names.of(asked.department()));
        };
    }

    /** The second rejection since the last dispute was ended: the departments cannot agree. */
    private void noteDispute(Issue issue, Asked asked, Person person) {
        Standing standing = standing(issue);
        String accountable = standing.accountable().orElse("");
        List<RequestEvent> said = said(issue);
        DisputeBook book = new DisputeBook(said, standing);
        if (!accountable.isEmpty() && book.isDue()) {
            Map<String, String> payload = DisputeBook.opened(book.next(), accountable, asked.department(), "");
            String key = DisputeBook.key(issue.getId(), book.next());
            events.addFirst(event(issue, key, RequestEvent.Kind.DISPUTED, said, person, payload));
        }
    }

    private Standing standing(Issue issue) {
        return offers.of(issue.getId()).orElseThrow(() -> new Conflict(WORDS + "not-computed"));
    }

    private List<RequestEvent> said(Issue issue) {
        return events.of(List.of(issue.getId())).getOrDefault(issue.getId(), List.of());
    }

    private RequestEvent event(
            Issue issue,
            String key,
            RequestEvent.Kind kind,
            List<RequestEvent> said,
            Person person,
            Map<String, String> payload) {
        Instant now = clock.instant();
        return new RequestEvent(issue.getId(), key, now.toEpochMilli(), said.size(), person.key(), kind, payload);
    }
}
