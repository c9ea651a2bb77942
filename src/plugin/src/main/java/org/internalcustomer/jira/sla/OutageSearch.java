package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerId;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.Histories.Sighting;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.LateTimers.Late;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what an outage made late (R-POL-9): folds each request that may be concerned as it is, and as if the outage did not
 * count, and keeps the verdicts that differ. No timer is written. Its cursor is when the last timer was due.
 */
final class OutageSearch implements PagedJob {

    static final String NAME = "outage";

    /** How counters begin that say whose the timers are: {@code of/NET}. */
    static final String OF = "of/";

    private static final Logger LOG = LoggerFactory.getLogger(OutageSearch.class);
    private static final int PAGE = 200;

    private final StoredOutages outages;
    private final LateTimers late;
    private final Histories histories;
    private final Rules rules;
    private final RunStore runs;
    private final Sql sql;

    OutageSearch(StoredOutages outages, LateTimers late, Histories histories, Rules rules, RunStore runs, Sql sql) {
        this.outages = outages;
        this.late = late;
        this.histories = histories;
        this.rules = rules;
        this.runs = runs;
        this.sql = sql;
    }

    static Run.Job job(long outage) {
        return new Run.Job(NAME, String.valueOf(outage));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Run> page(Run run) {
        Outage outage = outages.find(Long.parseLong(run.job().subject()))
                .orElseThrow(() -> new BadInput("", "internal-customer.outage.gone"));
        long now = run.span().started().toEpochMilli();
        List<Late> found = late.dueAfter(run.progress().cursor(), outage, now, PAGE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<TimerChange> flips = new ArrayList<>();
        for (int from = 0; from < found.size(); from += PAGE) {
            flips.addAll(flips(found.subList(from, Math.min(found.size(), from + PAGE)), outage, now));
        }
        Run counted = run.progress().done() == 0 ? run.outOf(late.count(outage, now)) : run;
        Run next = counted.after(found.get(found.size() - 1).due(), found.size());
        keep(next, flips, now);
        return Optional.of(next);
    }

    /** Nobody of those departments may decide. */
    @Override
    public void finished(Run run) {
        runs.run(run.id())
                .ifPresent(ended -> outages.about(
                        Long.parseLong(ended.job().subject()),
                        ended.counters().below(OF).keySet()));
    }

    private List<TimerChange> flips(List<Late> found, Outage outage, long now) {
        Map<Long, Set<String>> timers = found.stream()
                .collect(Collectors.groupingBy(
                        Late::issueId, LinkedHashMap::new, Collectors.mapping(Late::timer, Collectors.toSet())));
        Map<Long, Sighting> sightings = new LinkedHashMap<>();
        timers.keySet().forEach(id -> sightings.put(id, new Sighting(Cause.REBUILD, Optional.empty())));
        Rulebook rulebook = rules.now();
        return histories.read(sightings).stream()
                .flatMap(each -> changes(each, outage, rulebook, now)
                        .filter(change -> change.isFlip(now)
                                && timers.get(change.issueId())
                                        .contains(change.either().id().name())))
                .toList();
    }

    /** One that cannot be folded is left out, as every fold leaves it out and the health page tells. */
    private static Stream<TimerChange> changes(IssueHistory each, Outage outage, Rulebook rulebook, long now) {
        try {
            List<Timer> before = corrected(SlaFold.of(rulebook, each.history(), now));
            List<Timer> after = corrected(SlaFold.of(rulebook, without(each.history(), outage, now), now));
            return TimerChange.pairs(each.issue().id(), each.issue().key(), before, after).stream();
        } catch (RuntimeException unexpected) {
            LOG.warn(
                    "Could not look at what an outage did to {}; it is left out",
                    each.issue().key(),
                    unexpected);
            return Stream.empty();
        }
    }

    private static History without(History history, Outage outage, long now) {
        List<Event> events = new ArrayList<>(history.events());
        events.add(new Event.TimeTakenOut(
                Moment.app(now, Long.MAX_VALUE),
                Optional.empty(),
                outage.from().toEpochMilli(),
                outage.to().toEpochMilli()));
        return new History(history.created(), history.origin(), history.parties(), events);
    }

    /** With what was corrected before. */
    private static List<Timer> corrected(Timing timing) {
        Map<TimerId, Timer> timers = new LinkedHashMap<>();
        timing.timers().forEach(timer -> timers.put(timer.id(), timer));
        timing.corrected().forEach(timer -> timers.put(timer.id(), timer));
        return List.copyOf(timers.values());
    }

    private void keep(Run next, List<TimerChange> flips, long now) {
        Counters counted = new Counters();
        for (TimerChange flip : flips) {
            flip.countFlip(counted, now);
            if (!flip.provider().isEmpty()) {
                counted.add(OF + flip.provider());
            }
        }
        sql.change(db -> {
            if (runs.advance(db, next)) {
                runs.count(db, next.id(), counted);
                RunChanges.add(db, next.id(), flips, now);
            }
        });
    }
}
