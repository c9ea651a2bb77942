package org.internalcustomer.jira.sla;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.CorrectionLog.Decision;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.CorrectionRights;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.State;
import org.internalcustomer.jira.host.request.OutageLog;

/**
 * Outages (系统故障) that made many requests late: looked at, asked for with a reason, and decided by somebody else, each once.
 * Those who decide on corrections also ask for such ones.
 */
public final class Outages implements OutageLog {

    private static final String WORDS = "internal-customer.outage.";
    private static final int MOST = 100;

    private final StoredOutages outages;
    private final CorrectionRights rights;
    private final Runs runs;
    private final RunStore store;
    private final InstantSource clock;

    Outages(StoredOutages outages, CorrectionRights rights, Runs runs, RunStore store, InstantSource clock) {
        this.outages = outages;
        this.rights = rights;
        this.runs = runs;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Outage> waiting(int most) {
        return outages.in(State.ASKED, most);
    }

    @Override
    public List<Outage> decided(int most) {
        return outages.decided(most);
    }

    /** Looks for what it made late. What the same person looked for before, and did not ask for, is forgotten. */
    Outage look(OutageForm form, Person person) {
        check(person);
        for (Outage before : outages.previewedBy(person.key())) {
            outages.forget(before.id());
            store.forget(OutageSearch.job(before.id()));
        }
        Outage outage = outages.add(form.where(), form.from(), form.to(), person.key(), clock.instant());
        runs.start(OutageSearch.job(outage.id()), 0, "", person.key());
        return outage;
    }

    /** As of now: more may have become late since. */
    void lookAgain(long id, Person person) {
        Outage outage = find(id, person);
        if (outage.decided().isPresent()) {
            throw new Conflict(WORDS + "decided-already");
        }
        runs.start(OutageSearch.job(id), 0, "", person.key());
    }

    Outage ask(long id, String reason, String evidence, Person person) {
        Outage outage = find(id, person);
        if (found(outage).of(TimerChange.FLIPS) == 0) {
            throw new Conflict(WORDS + "nothing");
        }
        if (!outages.ask(id, reason, evidence, clock.instant())) {
            throw new Conflict(WORDS + "asked-already");
        }
        return find(id, person);
    }

    /** The first who does so decides. */
    Outage decide(long id, boolean approved, String reason, Person person) {
        Outage outage = find(id, person);
        if (outage.state() == State.PREVIEWED) {
            throw new Conflict(WORDS + "not-asked");
        }
        refusal(outage, found(outage), person).ifPresent(why -> {
            throw new Forbidden(why);
        });
        Said said = new Said(clock.instant(), person.key(), reason);
        if (!outages.decide(id, new Decision(approved, said))) {
            throw new Conflict(WORDS + "decided-already");
        }
        if (approved) {
            correct(id, person.key());
        }
        return find(id, person);
    }

    /** What was approved, and is not being corrected: its node died, or its run failed. */
    void goOn() {
        for (Outage approved : outages.in(State.APPROVED, MOST)) {
            if (runs.latest(OutageCorrecting.job(approved.id()))
                    .filter(Run::isActive)
                    .isEmpty()) {
                approved.decided()
                        .ifPresent(decision ->
                                correct(approved.id(), decision.said().by()));
            }
        }
    }

    /** For those who decide on corrections; before it is asked for, only for who looks at it. */
    Outage find(long id, Person person) {
        check(person);
        return outages.find(id)
                .filter(outage ->
                        outage.state() != State.PREVIEWED || outage.asked().by().equals(person.key()))
                .orElseThrow(() -> NotFound.of("outage", String.valueOf(id)));
    }

    /** Why that person may not decide; empty if they may. */
    Optional<String> refusal(Outage outage, Person person) {
        return refusal(outage, counted(outage), person);
    }

    private Optional<String> refusal(Outage outage, Counters counted, Person person) {
        return rights.refusal(outage.asked().by(), departments(outage, counted), person.key());
    }

    /** Whose timers it is about. */
    Set<String> departments(Outage outage) {
        return departments(outage, counted(outage));
    }

    /** The same of each, by its number; all runs are read at once. */
    Map<Long, Set<String>> departments(List<Outage> several) {
        Map<String, Run> searches = store.latest(
                OutageSearch.NAME,
                several.stream()
                        .map(outage -> OutageSearch.job(outage.id()).subject())
                        .toList());
        Map<Long, Set<String>> departments = new HashMap<>();
        for (Outage outage : several) {
            Run search = searches.get(OutageSearch.job(outage.id()).subject());
            departments.put(outage.id(), departments(outage, search == null ? new Counters() : search.counters()));
        }
        return departments;
    }

    /** What was counted is kept with the flips; what is noted on the outage itself is of a search that ended, if it was noted. */
    private static Set<String> departments(Outage outage, Counters counted) {
        Set<String> departments = new TreeSet<>(outage.departments());
        departments.addAll(counted.below(OutageSearch.OF).keySet());
        return departments;
    }

    /** What is being done, or was done last: looking for late timers, or correcting them. */
    Optional<Run> run(Outage outage) {
        return runs.latest(OutageCorrecting.job(outage.id())).or(() -> runs.latest(OutageSearch.job(outage.id())));
    }

    /** What has been found so far. */
    Counters counted(Outage outage) {
        return runs.latest(OutageSearch.job(outage.id())).map(Run::counters).orElseGet(Counters::new);
    }

    /** Whether all of it has been found. */
    boolean isFound(Outage outage) {
        return runs.latest(OutageSearch.job(outage.id()))
                .filter(run -> run.state() == Run.State.DONE)
                .isPresent();
    }

    private Counters found(Outage outage) {
        return runs.latest(OutageSearch.job(outage.id()))
                .filter(run -> run.state() == Run.State.DONE)
                .map(Run::counters)
                .orElseThrow(() -> new Conflict(WORDS + "not-found-yet"));
    }

    private void correct(long id, String by) {
        Run search = runs.latest(OutageSearch.job(id)).orElseThrow();
        try {
            runs.start(OutageCorrecting.job(id), search.counters().of(TimerChange.FLIPS), "", by);
        } catch (Conflict sooner) {
            // another node has just started it
        }
    }

    void check(Person person) {
        if (!rights.decides(person.key())) {
            throw new Forbidden(WORDS + "deciders-only");
        }
    }
}
