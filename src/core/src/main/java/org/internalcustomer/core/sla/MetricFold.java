package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All cycles of one metric that belongs to the request as a whole, such as first response and resolution. */
final class MetricFold {

    private final Metric metric;
    private final Calendars calendars;
    private final List<Cycle> cycles = new ArrayList<>(1);
    private PolicyVersion version;
    private MetricRule rule;
    private Trigger start;
    private Trigger stop;
    private Cycle cycle;

    MetricFold(PolicyVersion version, Metric metric, Calendars calendars) {
        this.metric = metric;
        this.calendars = calendars;
        obey(version);
        cycle = nextCycle();
    }

    PolicyVersion version() {
        return version;
    }

    int cycles() {
        return cycles.size();
    }

    boolean isOpen() {
        return cycle.fold().isOpen();
    }

    boolean hasBegun() {
        return cycle.fold().hasBegun();
    }

    /** The cycle that goes on, or has not begun, is that version's from now on. */
    void moveTo(PolicyVersion next, long at, Facts facts, Optional<String> holder) {
        obey(next);
        cycle.version = next;
        cycle.clock.moveTo(rule, at, facts);
        if (isOpen()) {
            turnOrStop(at, facts, holder);
        }
    }

    /** Begins with a reopening; the cycles before it are another's. */
    void beginAgain(long at, Facts facts, Optional<String> holder) {
        startAgain(at, facts);
        if (isOpen()) {
            turnOrStop(at, facts, holder);
        }
    }

    /** The first cycles were the other's. */
    void after(MetricFold other, int over) {
        cycles.addAll(0, other.cycles.subList(0, over));
    }

    /** Applies what one change group did: start, reset, resume, pause, stop, after a change of the goal. */
    void settle(long at, Facts facts, Optional<String> holder) {
        boolean wasOpen = cycle.fold().isOpen();
        if (wasOpen && facts.conditionsChanged()) {
            cycle.clock.rematch(at, facts);
        }
        if (cycle.fold().isStopped()) {
            reopen(at, facts);
        } else if (!wasOpen && facts.fires(start)) {
            begin(at, facts);
        }
        if (wasOpen && facts.enters(rule.triggers().reset())) {
            cycle.clock.reset(at, facts);
            cycle.fold().witness().because(facts, rule.triggers().reset());
        }
        if (cycle.fold().isOpen()) {
            turnOrStop(at, facts, holder);
        }
    }

    boolean isUsedUp(long at) {
        return cycle.fold().isUsedUp(at);
    }

    /** What it could have timed, and did not. */
    void addUntimed(List<Untimed> untimed, Optional<String> holder) {
        for (int i = 0; i < cycles.size(); i++) {
            if (!cycles.get(i).fold().hasBegun()) {
                untimed.add(Untimed.notStarted(metric, i + 1, holder, cycles.get(i).version));
            }
        }
    }

    void addTo(TimerList timers, Optional<String> holder, Optional<String> customer) {
        for (int i = 0; i < cycles.size(); i++) {
            TimerFold fold = cycles.get(i).fold();
            if (fold.hasBegun()) {
                Optional<String> provider = cycles.get(i).provider.isPresent() ? cycles.get(i).provider : holder;
                PolicyVersion under = cycles.get(i).version;
                TimerId id = new TimerId(under.policy().key(), under.version(), metric, i + 1);
                timers.add(id, new Owners(provider, customer), fold, false);
            }
        }
    }

    private void begin(long at, Facts facts) {
        cycle.clock.start(at, facts);
        cycle.fold().witness().because(facts, start);
    }

    /** What stops a paused clock does not resume it first: it stops while paused. */
    private void turnOrStop(long at, Facts facts, Optional<String> holder) {
        boolean byEvent = facts.signalled(stop);
        if (byEvent || stopHolds(facts)) {
            cycle.stoppedForGood = byEvent && !stopHolds(facts);
            cycle.provider = holder;
            cycle.fold().stop(at, Optional.of(facts.status()));
            cycle.fold().witness().because(facts, stop);
        } else {
            cycle.clock.turn(at, facts, Optional.empty());
        }
    }

    private void reopen(long at, Facts facts) {
        cycle.stoppedForGood |= stop.signals().contains(Signal.RESPONSE) && facts.gave(Signal.RESPONSE);
        if (cycle.stoppedForGood || stopHolds(facts) || rule.reopening() == Reopening.IGNORE) {
            return;
        }
        if (rule.reopening() == Reopening.RESUME) {
            cycle.provider = Optional.empty();
            cycle.fold().run(at);
            cycle.fold().witness().because(Cause.Kind.NOTHING_HOLDS, facts);
            cycle.clock.rematch(at, facts);
        } else {
            cycle = nextCycle();
            startAgain(at, facts);
        }
    }

    private void startAgain(long at, Facts facts) {
        if (start.signals().contains(Signal.CREATED) || facts.fires(start)) {
            begin(at, facts);
        }
    }

    private void obey(PolicyVersion next) {
        version = next;
        rule = next.policy().rule(metric).orElseThrow();
        start = rule.start();
        stop = rule.stop();
    }

    /** Whether the request stands in what stops this metric, rather than just passing an event. */
    private boolean stopHolds(Facts facts) {
        return stop.statuses().contains(facts.status())
                || facts.resolved() && stop.signals().contains(Signal.RESOLUTION_SET);
    }

    private Cycle nextCycle() {
        Cycle next = new Cycle(version, new RuleClock(rule, calendars, 0));
        cycles.add(next);
        return next;
    }

    /** One run from start to stop. */
    private static final class Cycle {

        private final RuleClock clock;
        private PolicyVersion version;
        private boolean stoppedForGood;
        private Optional<String> provider = Optional.empty();

        Cycle(PolicyVersion version, RuleClock clock) {
            this.version = version;
            this.clock = clock;
        }

        TimerFold fold() {
            return clock.fold();
        }
    }
}
