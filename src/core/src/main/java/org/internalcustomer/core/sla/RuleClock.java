package org.internalcustomer.core.sla;

import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;

/** One cycle's clock moved by a rule's goals and pauses. */
final class RuleClock {

    private final TimerFold fold = new TimerFold();
    private final Calendars calendars;
    private final long usedBefore;
    private MetricRule rule;

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
        MatchedGoal goal = matched(GoalMatch.first(rule.goals(), facts), at, facts);
        fold.watchedBy(facts.trace().witness(rule, usedBefore));
        fold.witness().chose(rule, goal, facts);
        fold.start(at, goal, calendars.find(goal.calendar()));
    }

    /** Begins again from zero, and so does a goal that counts working days. */
    void reset(long at, Facts facts) {
        fold.reset(at, matched(fold.goal().index(), at, facts));
    }

    /** Changes the goal if another one matches now, or another date is promised. */
    void rematch(long at, Facts facts) {
        int index = GoalMatch.first(rule.goals(), facts);
        MatchedGoal goal = matched(index, fold.started(), facts);
        if (index != fold.goal().index()) {
            change(at, goal, facts);
        } else if (!goal.deadline().equals(fold.goal().deadline()) && isPromised(index)) {
            fold.witness().chose(rule, goal, facts);
            fold.promise(at, goal);
            fold.witness().because(Cause.Kind.OTHER_GOAL, facts);
        }
    }

    private void change(long at, MatchedGoal goal, Facts facts) {
        WorkingTime hours = calendars.find(goal.calendar());
        GoalChange.Way way = isShorter(goal, hours)
                ? rule.goalChange().raise()
                : rule.goalChange().lower();
        MatchedGoal chosen = way == GoalChange.Way.RESTART ? matched(goal.index(), at, facts) : goal;
        fold.witness().chose(rule, chosen, facts);
        fold.change(at, chosen, hours, way);
        fold.witness().because(Cause.Kind.OTHER_GOAL, facts);
    }

    /** Budgets are compared as such; a deadline, by when each of the two would be used up. */
    private boolean isShorter(MatchedGoal goal, WorkingTime hours) {
        MatchedGoal before = fold.goal();
        return before.deadline().isPresent() || goal.deadline().isPresent()
                ? fold.reach(goal, hours) < fold.reach(before, fold.hours())
                : goal.budget().orElse(Long.MAX_VALUE) < before.budget().orElse(Long.MAX_VALUE);
    }

    /** Goes on under another rule: what was used stays used, the target is the new one's. */
    void moveTo(MetricRule next, long at, Facts facts) {
        rule = next;
        if (fold.hasBegun()) {
            MatchedGoal goal = matched(GoalMatch.first(rule.goals(), facts), fold.started(), facts);
            fold.witness().chose(rule, goal, facts);
            fold.change(at, goal, calendars.find(goal.calendar()), GoalChange.Way.KEEP);
            fold.witness().because(Cause.Kind.OTHER_VERSION, facts);
        }
    }

    /** Resumes and pauses as the status says, unless there is a stronger reason to pause. */
    void turn(long at, Facts facts, Optional<PauseReason> stronger) {
        boolean signalled = facts.signalled(rule.triggers().resume());
        if (fold.pausedFor().isPresent() && signalled) {
            resumedIn = Optional.of(facts.status());
        } else if (resumedIn.isPresent()
                && (facts.explained() || !resumedIn.get().equals(facts.status()))) {
            resumedIn = Optional.empty();
        }
        Optional<PauseReason> status = stronger.isPresent() ? Optional.empty() : byStatus(facts);
        Optional<PauseReason> reason = stronger.isPresent() ? stronger : status.isPresent() ? status : byEvent(facts);
        if (reason.isEmpty()) {
            if (fold.pausedFor().isPresent()) {
                Cause.Kind why = resumes(facts, fold.pausedFor().get());
                fold.run(at);
                fold.witness().because(why, facts);
                if (signalled) {
                    fold.witness().because(facts, rule.triggers().resume());
                }
            }
        } else if (!reason.equals(fold.pausedFor())) {
            fold.pause(at, reason.get(), status.map(some -> facts.status()));
            if (stronger.isEmpty() && status.isEmpty()) {
                fold.witness().because(Cause.paused(facts.status(), facts.holding(rule.triggers())));
            } else {
                fold.witness().because(stronger.isPresent() ? Cause.Kind.OFFER_OPEN : Cause.Kind.PAUSING_STATUS, facts);
            }
        }
    }

    private Cause.Kind resumes(Facts facts, PauseReason before) {
        if (rule.triggers().pause().containsKey(facts.status())) {
            return Cause.Kind.CUSTOMER_SPOKE;
        }
        return before == PauseReason.CUSTOMER && facts.customerSpeaks()
                ? Cause.Kind.CUSTOMER_ANSWERED
                : Cause.Kind.NOTHING_HOLDS;
    }

    private Optional<PauseReason> byEvent(Facts facts) {
        Triggers triggers = rule.triggers();
        return triggers.pauseOn().isEmpty() ? Optional.empty() : facts.waitingSince(triggers);
    }

    private Optional<PauseReason> byStatus(Facts facts) {
        String status = facts.status();
        PauseReason reason = rule.triggers().pause().get(status);
        return reason == null || resumedIn.filter(status::equals).isPresent()
                ? Optional.empty()
                : facts.waitingFor(reason);
    }

    private boolean isPromised(int index) {
        return rule.goals().get(index).limit() instanceof Limit.Promised;
    }

    private MatchedGoal matched(int index, long start, Facts facts) {
        MatchedGoal goal = GoalMatch.matched(rule.goals(), index, usedBefore);
        Limit limit = rule.goals().get(index).limit();
        return limit instanceof Limit.Within || limit instanceof Limit.None
                ? goal
                : GoalMatch.aimed(goal, limit, start, calendars.find(goal.calendar()), facts.promises());
    }
}
