package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the customer's messages wait: each cycle of the next response runs from the oldest unanswered one to the answer.
 * What ends the request answers, too; a message that comes later waits until the request is open again.
 */
final class AnswerClocks {

    private final PolicyVersion version;
    private final MetricRule rule;
    private final Calendars calendars;
    private final List<RuleClock> clocks = new ArrayList<>(1);
    private final List<Optional<String>> answeredBy = new ArrayList<>(1);
    private boolean asked;
    private boolean wasDone;

    AnswerClocks(PolicyVersion version, Calendars calendars) {
        this.version = version;
        this.calendars = calendars;
        rule = version.policy().rule(Metric.NEXT_RESPONSE).orElseThrow();
    }

    void settle(long at, Facts facts, Optional<String> holder, boolean done) {
        boolean answered = facts.enters(rule.stop()) || done && !wasDone;
        wasDone = done;
        asked = !answered && (asked || facts.enters(rule.start()));
        if (!clocks.isEmpty() && last().fold().isOpen()) {
            follow(at, facts, holder, answered);
        } else if (asked && !done) {
            ask(at, facts);
        }
    }

    void addTo(TimerList timers, Optional<String> holder, Optional<String> customer) {
        for (int i = 0; i < clocks.size(); i++) {
            TimerId id = new TimerId(version.policy().key(), version.version(), Metric.NEXT_RESPONSE, i + 1);
            Optional<String> provider = i < answeredBy.size() ? answeredBy.get(i) : holder;
            timers.add(id, new Owners(provider, customer), clocks.get(i).fold(), false);
        }
    }

    void addUntimed(List<Untimed> untimed, Optional<String> holder) {
        if (clocks.isEmpty()) {
            untimed.add(Untimed.notStarted(Metric.NEXT_RESPONSE, 1, holder, version));
        }
    }

    private void ask(long at, Facts facts) {
        clocks.add(new RuleClock(rule, calendars, 0));
        last().start(at, facts);
        last().fold().witness().because(facts, rule.start());
        last().turn(at, facts, Optional.empty());
    }

    private void follow(long at, Facts facts, Optional<String> holder, boolean answered) {
        if (facts.conditionsChanged()) {
            last().rematch(at, facts);
        }
        if (facts.enters(rule.triggers().reset())) {
            last().reset(at, facts);
            last().fold().witness().because(facts, rule.triggers().reset());
        }
        if (answered) {
            last().fold().stop(at, Optional.of(facts.status()));
            last().fold().witness().because(facts, rule.stop());
            answeredBy.add(holder);
        } else {
            last().turn(at, facts, Optional.empty());
        }
    }

    private RuleClock last() {
        return clocks.get(clocks.size() - 1);
    }
}
