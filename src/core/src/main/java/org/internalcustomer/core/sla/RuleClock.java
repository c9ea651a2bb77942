package org.internalcustomer.core.sla;

import java.util.Optional;

/** One cycle's clock moved by a rule's goals and pauses. */
final class RuleClock {

    private final TimerFold fold = new TimerFold();
    private final MetricRule rule;
    private final Calendars calendars;
    private final long usedBefore;

    /** The status in which a signal resumed the clock although the status pauses. */
    private Optional<String> resumedIn = Optional.empty();

    RuleClock(MetricRule rule, Calendars calendars, long usedBefore) {
        this.rule = rule;
        this.calendars = calendars;
        this.usedBefore = usedBefore;
    }

    MetricRule rule() {
        return rule;
    }

    TimerFold fold() {
        return fold;
    }

    void start(long at, Facts facts) {
        MatchedGoal goal = matched(GoalMatch.first(rule.goals(), facts));
        fold.watchedBy(facts.trace().witness(rule, usedBefore));
        fold.witness().chose(rule, goal, facts);
        fold.start(at, goal, calendars.find(goal.calendar()));
    }

    /** Changes the goal if another one matches now. */
    void rematch(long at, Facts facts) {
        int index = GoalMatch.first(rule.goals(), facts);
        if (index != fold.goal().index()) {
            MatchedGoal goal = matched(index);
            boolean shorter =
                    goal.budget().orElse(Long.MAX_VALUE) < fold.goal().budget().orElse(Long.MAX_VALUE);
            GoalChange.Way way =
                    shorter ? rule.goalChange().raise() : rule.goalChange().lower();
            fold.witness().chose(rule, goal, facts);
            fold.change(at, goal, calendars.find(goal.calendar()), way);
            fold.witness().because(Cause.Kind.OTHER_GOAL, facts);
        }
    }

    /** Resumes and pauses as the status says, unless there is a stronger reason to pause. */
    void turn(long at, Facts facts, Optional<PauseReason> stronger) {
        boolean signalled = facts.signalled(rule.triggers().resume());
        if (fold.pausedFor().isPresent() && signalled) {
            resumedIn = Optional.of(facts.status());
        } else if (resumedIn.isPresent() && !resumedIn.get().equals(facts.status())) {
            resumedIn = Optional.empty();
        }
        Optional<PauseReason> reason = stronger.isPresent() ? stronger : byStatus(facts.status());
        if (reason.isEmpty()) {
            if (fold.pausedFor().isPresent()) {
                fold.run(at);
                fold.witness().because(Cause.Kind.NOTHING_HOLDS, facts);
                if (signalled) {
                    fold.witness().because(facts, rule.triggers().resume());
                }
            }
        } else if (!reason.equals(fold.pausedFor())) {
            fold.pause(at, reason.get(), stronger.isPresent() ? Optional.empty() : Optional.of(facts.status()));
            fold.witness().because(stronger.isPresent() ? Cause.Kind.OFFER_OPEN : Cause.Kind.PAUSING_STATUS, facts);
        }
    }

    private Optional<PauseReason> byStatus(String status) {
        PauseReason reason = rule.triggers().pause().get(status);
        return reason == null || resumedIn.filter(status::equals).isPresent() ? Optional.empty() : Optional.of(reason);
    }

    private MatchedGoal matched(int index) {
        return GoalMatch.matched(rule.goals(), index, usedBefore);
    }
}
