package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the customer's messages wait: each cycle of the next response runs from the oldest unanswered one to the answer.
 * What ends the request answers, too; a message that comes later waits until the request is open again.
 */
final class AnswerClocks {

    private final Calendars calendars;
    private final List<Cycle> cycles = new ArrayList<>(1);
    private PolicyVersion version;
    private MetricRule rule;
    private boolean asked;
    private boolean wasDone;

    AnswerClocks(PolicyVersion version, Calendars calendars) {
        this.calendars = calendars;
        obey(version);
    }

    /** The message that waits, and those that come, are that version's from now on. */
    void moveTo(PolicyVersion next, long at, Facts facts) {
        obey(next);
        if (isOpen()) {
            last().version = next;
            last().clock.moveTo(rule, at, facts);
            last().clock.turn(at, facts, Optional.empty());
        }
    }

    /**
     * Takes the place of the other, but for what has been answered there: what began before the last answer is over,
     * unless a message waits there, too.
     */
    void after(AnswerClocks other) {
        List<Cycle> answered =
                other.cycles.stream().filter(cycle -> !cycle.isOpen()).toList();
        if (!answered.isEmpty()) {
            Cycle last = answered.get(answered.size() - 1);
            cycles.removeIf(cycle -> !cycle.beganAfter(last) && !(cycle.isOpen() && other.isOpen()));
            asked &= isOpen();
            cycles.addAll(0, answered);
        }
    }

    void settle(long at, Facts facts, Optional<String> holder, boolean done) {
        boolean answered = facts.enters(rule.stop()) || done && !wasDone;
        wasDone = done;
        asked = !answered && (asked || facts.enters(rule.start()));
        if (isOpen()) {
            follow(at, facts, holder, answered);
        } else if (asked && !done) {
            ask(at, facts);
        }
    }

    void addTo(TimerList timers, Optional<String> holder, Optional<String> customer) {
        for (int i = 0; i < cycles.size(); i++) {
            Cycle each = cycles.get(i);
            PolicyVersion under = each.version;
            TimerId id = new TimerId(under.policy().key(), under.version(), Metric.NEXT_RESPONSE, i + 1);
            Optional<String> provider = each.clock.fold().isOpen() ? holder : each.answeredBy;
            timers.add(id, new Owners(provider, customer), each.clock.fold(), false);
        }
    }

    void addUntimed(List<Untimed> untimed, Optional<String> holder) {
        if (cycles.isEmpty()) {
            untimed.add(Untimed.notStarted(Metric.NEXT_RESPONSE, 1, holder, version));
        }
    }

    private void ask(long at, Facts facts) {
        RuleClock clock = new RuleClock(rule, calendars, 0);
        cycles.add(new Cycle(version, clock));
        clock.start(at, facts);
        clock.fold().witness().because(facts, rule.start());
        clock.turn(at, facts, Optional.empty());
    }

    private void follow(long at, Facts facts, Optional<String> holder, boolean answered) {
        RuleClock clock = last().clock;
        if (facts.conditionsChanged()) {
            clock.rematch(at, facts);
        }
        if (facts.enters(rule.triggers().reset())) {
            clock.reset(at, facts);
            clock.fold().witness().because(facts, rule.triggers().reset());
        }
        if (answered) {
            clock.fold().stop(at, Optional.of(facts.status()));
            clock.fold().witness().because(facts, rule.stop());
            last().answeredBy = holder;
        } else {
            clock.turn(at, facts, Optional.empty());
        }
    }

    private void obey(PolicyVersion next) {
        version = next;
        rule = next.policy().rule(Metric.NEXT_RESPONSE).orElseThrow();
    }

    private boolean isOpen() {
        return !cycles.isEmpty() && last().isOpen();
    }

    private Cycle last() {
        return cycles.get(cycles.size() - 1);
    }

    /** One message, and who answered it. */
    private static final class Cycle {

        private final RuleClock clock;
        private PolicyVersion version;
        private Optional<String> answeredBy = Optional.empty();

        Cycle(PolicyVersion version, RuleClock clock) {
            this.version = version;
            this.clock = clock;
        }

        boolean isOpen() {
            return clock.fold().isOpen();
        }

        boolean beganAfter(Cycle answered) {
            long began = clock.fold().started();
            return began > answered.clock.fold().started()
                    && began >= answered.clock.fold().since();
        }
    }
}
