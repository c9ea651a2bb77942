package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.CorrectableTimers;
import org.internalcustomer.jira.host.request.CorrectableTimers.CorrectableTimer;
import org.internalcustomer.jira.host.request.CorrectionLog;
import org.internalcustomer.jira.host.request.CorrectionRights;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.request.RequestEvents.Place;

/**
 * Corrections of verdicts (更正): asked for with a reason, and decided by somebody else, each once. Nothing is changed; what
 * an approved one comes to, the fold says.
 */
public final class Corrections implements CorrectionLog {

    private static final String WORDS = "internal-customer.request.correction.";

    private final RequestEvents events;
    private final CorrectableTimers timers;
    private final CorrectionRights rights;
    private final Access access;
    private final DirtyRequests dirty;
    private final InstantSource clock;

    Corrections(
            RequestEvents events,
            CorrectableTimers timers,
            CorrectionRights rights,
            Access access,
            DirtyRequests dirty,
            InstantSource clock) {
        this.events = events;
        this.timers = timers;
        this.rights = rights;
        this.access = access;
        this.dirty = dirty;
        this.clock = clock;
    }

    @Override
    public List<Correction> of(long issueId) {
        return AskedCorrections.read(ours(issueId));
    }

    /** Whoever may edit the issue. */
    @Override
    public boolean mayAsk(Issue issue) {
        return access.mayEdit(issue);
    }

    /** Everywhere, those that wait after the place, the oldest first; for whoever may see the issue. */
    List<Correction> open(Place after, int most) {
        return events.undecided(after, most).stream()
                .map(asked -> AskedCorrections.read(asked, Optional.empty()))
                .toList();
    }

    /** Everywhere, those decided before the place, the latest decision first; for whoever may see the issue. */
    List<Correction> decided(Place before, int most) {
        List<RequestEvent> decisions = events.latest(RequestEvent.Kind.DECIDED, before, most);
        Map<String, RequestEvent> asked = new HashMap<>();
        events.of(
                        decisions.stream().map(RequestEvent::issueId).collect(Collectors.toSet()),
                        RequestEvent.Kind.CORRECTION)
                .values()
                .forEach(ofIssue -> ofIssue.forEach(one -> asked.put(one.key() + AskedCorrections.DECISION, one)));
        return decisions.stream()
                .map(decision -> AskedCorrections.read(asked.get(decision.key()), Optional.of(decision)))
                .toList();
    }

    /** Where the list goes on after that one. */
    static Place place(Correction correction) {
        String key = AskedCorrections.key(correction);
        return correction
                .decided()
                .map(decision -> new Place(decision.said().at().toEpochMilli(), key + AskedCorrections.DECISION))
                .orElseGet(() -> new Place(correction.asked().at().toEpochMilli(), key));
    }

    /** Why that person may not decide; empty if they may. */
    Optional<String> refusal(Correction correction, Person person) {
        return rights.refusal(correction, person.key());
    }

    boolean decides(Person person) {
        return rights.decides(person.key());
    }

    Correction ask(Issue issue, CorrectionForm form, Person person) {
        List<CorrectableTimer> known = timers.of(issue.getId());
        check(form, known, issue);
        List<RequestEvent> ours = ours(issue.getId());
        Set<String> departments = known.stream()
                .filter(timer -> form.timer().isEmpty() || timer.name().equals(form.timer()))
                .map(CorrectableTimer::provider)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        Correction correction = new Correction(
                issue.getId(),
                AskedCorrections.asked(ours) + 1,
                form.what(),
                form.timer(),
                form.change(),
                departments,
                new Said(Instant.ofEpochMilli(clock.millis()), person.key(), form.reason()),
                Optional.empty());
        RequestEvent event = event(
                correction,
                AskedCorrections.key(correction),
                RequestEvent.Kind.CORRECTION,
                ours,
                person,
                AskedCorrections.asked(correction));
        if (!events.addFirst(event)) {
            throw new Conflict(WORDS + "just-asked");
        }
        return correction;
    }

    /** Approves or rejects; the first who does so decides. */
    Correction decide(Issue issue, int number, boolean approved, String reason, Person person) {
        List<RequestEvent> ours = ours(issue.getId());
        Correction correction = find(ours, number);
        refusal(correction, person).ifPresent(why -> {
            throw new Forbidden(why);
        });
        Map<String, String> payload = AskedCorrections.decided(correction, approved, reason);
        String key = AskedCorrections.key(correction) + AskedCorrections.DECISION;
        if (correction.decided().isPresent()
                || !events.addFirst(event(correction, key, RequestEvent.Kind.DECIDED, ours, person, payload))) {
            throw new Conflict(WORDS + "decided-already");
        }
        dirty.mark(issue.getId(), Cause.CHANGED);
        return find(ours(issue.getId()), number);
    }

    /** What an outage corrected has no number, and nothing to be decided. */
    private static Correction find(List<RequestEvent> ours, int number) {
        return AskedCorrections.read(ours).stream()
                .filter(each -> each.number() == number && number > 0)
                .findFirst()
                .orElseThrow(() -> NotFound.of("correction", String.valueOf(number)));
    }

    private void check(CorrectionForm form, List<CorrectableTimer> known, Issue issue) {
        if (known.isEmpty()) {
            throw new Conflict("internal-customer.request.not-computed");
        }
        Optional<CorrectableTimer> one = known.stream()
                .filter(timer -> timer.name().equals(form.timer()))
                .findFirst();
        if (!form.timer().isEmpty() && one.isEmpty()) {
            throw new BadInput("timer", WORDS + "unknown-timer", form.timer());
        }
        if (!form.what().takesTime() && !one.orElseThrow().isDecided()) {
            throw new BadInput("timer", WORDS + "undecided");
        }
        Instant now = clock.instant();
        if (form.change().to().filter(now::isBefore).isPresent()) {
            throw new BadInput("to", WORDS + "not-past");
        }
        Instant created = issue.getCreated().toInstant();
        if (form.change().to().filter(to -> !to.isAfter(created)).isPresent()) {
            throw new BadInput("to", WORDS + "before-creation");
        }
    }

    private List<RequestEvent> ours(long issueId) {
        return events.of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    private RequestEvent event(
            Correction correction,
            String key,
            RequestEvent.Kind kind,
            List<RequestEvent> ours,
            Person person,
            Map<String, String> payload) {
        return new RequestEvent(
                correction.issueId(), key, clock.millis(), ours.size(), person.key(), kind, new HashMap<>(payload));
    }
}
