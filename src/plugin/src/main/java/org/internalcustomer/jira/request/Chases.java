package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;
import org.internalcustomer.jira.host.request.OwedWords;
import org.internalcustomer.jira.host.text.Times;

/**
 * The internal customer asks how a request stands (催办): once a working day of the provider's calendar. Each is an event
 * under its number, so that of two at once one counts.
 */
public final class Chases implements ChaseLog {

    private static final String WORDS = "internal-customer.request.chase.";

    private final RequestEvents events;
    private final OpenOffers offers;
    private final OwedWords owed;
    private final ChaseSurroundings surroundings;
    private final Telling telling;
    private final CurrentUser current;
    private final DirtyRequests dirty;
    private final Times times;
    private final InstantSource clock;

    Chases(
            RequestEvents events,
            OpenOffers offers,
            OwedWords owed,
            ChaseSurroundings surroundings,
            Telling telling,
            CurrentUser current,
            DirtyRequests dirty,
            Times times,
            InstantSource clock) {
        this.events = events;
        this.offers = offers;
        this.owed = owed;
        this.surroundings = surroundings;
        this.telling = telling;
        this.current = current;
        this.dirty = dirty;
        this.times = times;
        this.clock = clock;
    }

    /** Counts it, and tells who is accountable. */
    void chase(Issue issue, Person person) {
        Standing standing =
                offers.of(issue.getId()).orElseThrow(() -> new Conflict("internal-customer.request.not-computed"));
        if (!isCustomer(issue, person)) {
            throw new Forbidden(WORDS + "not-yours");
        }
        if (standing.done()) {
            throw new Conflict(WORDS + "done");
        }
        List<RequestEvent> ours = ours(issue.getId());
        List<Chase> before = chases(ours);
        next(before, standing).ifPresent(this::tooSoon);
        int number = before.size() + 1;
        String department = standing.accountable().orElse("");
        RequestEvent event = new RequestEvent(
                issue.getId(),
                "chase/" + issue.getId() + "/" + number,
                clock.millis(),
                ours.size(),
                person.key(),
                RequestEvent.Kind.CHASED,
                Map.of("to", department));
        if (!events.addFirst(event)) {
            throw new Conflict(WORDS + "just-chased");
        }
        dirty.mark(issue.getId(), Cause.CHANGED);
        telling.tell(issue, event);
    }

    @Override
    public Map<Long, List<Chase>> of(Collection<Long> issueIds) {
        Map<Long, List<Chase>> chases = new LinkedHashMap<>();
        events.of(issueIds, RequestEvent.Kind.CHASED).forEach((id, ours) -> chases.put(id, chases(ours)));
        return chases;
    }

    @Override
    public Chased standing(Issue issue) {
        return standing(issue, current.person());
    }

    /** As that person sees it. */
    Chased standing(Issue issue, Optional<Person> viewer) {
        List<RequestEvent> ours = ours(issue.getId());
        List<Chase> chases = chases(ours);
        Optional<Standing> found = offers.of(issue.getId());
        Optional<Standing> open = found.filter(standing -> !standing.done());
        boolean customers = open.isPresent()
                && viewer.filter(person -> isCustomer(issue, person)).isPresent();
        return new Chased(
                chases,
                LastWords.of(ours, parties(issue), found.flatMap(Standing::accountable), surroundings),
                open.isPresent() ? owed.due(issue.getId()) : Optional.empty(),
                customers,
                open.flatMap(standing -> next(chases, standing)));
    }

    private void tooSoon(Instant next) {
        throw new Conflict(WORDS + "too-soon", times.format(next));
    }

    /** When it may be chased again; empty if now. */
    private Optional<Instant> next(List<Chase> before, Standing standing) {
        return before.isEmpty()
                ? Optional.empty()
                : surroundings
                        .nextWorkingDay(
                                standing.accountable(),
                                before.get(before.size() - 1).at())
                        .filter(next -> next.isAfter(clock.instant()));
    }

    private boolean isCustomer(Issue issue, Person person) {
        return parties(issue).internalCustomer().filter(person.key()::equals).isPresent();
    }

    private Parties parties(Issue issue) {
        return surroundings.parties(issue);
    }

    private List<RequestEvent> ours(long issueId) {
        return events.of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    private static List<Chase> chases(Collection<RequestEvent> ours) {
        return ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.CHASED)
                .map(event -> new Chase(Instant.ofEpochMilli(event.at()), event.actor(), event.value("to")))
                .toList();
    }
}
