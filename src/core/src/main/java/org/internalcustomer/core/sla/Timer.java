package org.internalcustomer.core.sla;

import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * One metric of one request as its history tells it (计时). Everything but {@link #at} is independent of now: for a timer
 * that still runs, {@code spent} holds what was used until it last resumed, and the verdict is open until history decides.
 */
public record Timer(
        TimerId id,
        Owners owners,
        MatchedGoal goal,
        Course course,
        Spent spent,
        Verdict verdict,
        Standing standing,
        boolean lateInherited,
        WorkingTime hours) {

    static Timer of(TimerId id, Owners owners, TimerFold fold, boolean lateInherited) {
        Timer timer = new Timer(
                id,
                owners,
                fold.goal(),
                fold.course(),
                fold.spent(),
                fold.verdict(lateInherited),
                fold.standing(),
                lateInherited,
                fold.hours());
        fold.witness().became(timer);
        return timer;
    }

    /** The same with another verdict. */
    Timer ended(Verdict otherwise) {
        return new Timer(id, owners, goal, course, spent, otherwise, standing, lateInherited, hours);
    }

    public boolean isOpen() {
        return standing.kind() != Standing.Kind.STOPPED;
    }

    public boolean isRunning() {
        return standing.kind() == Standing.Kind.RUNNING;
    }

    /** What the timer shows at that instant, which is not before its last event. */
    public Reading at(long now) {
        return new Reading(
                stateAt(now), verdictAt(now), usedAt(now), remainingAt(now), standing.because(), changeAfter(now));
    }

    /** The working time that the goal allows: its budget, or what is open from the start to the deadline. */
    public OptionalLong allowed() {
        return goal.deadline().isPresent()
                ? OptionalLong.of(
                        hours.elapsed(course.started(), goal.deadline().get().at()))
                : goal.budget();
    }

    /** What is left of the budget, or what is open until the deadline. */
    private OptionalLong remainingAt(long now) {
        if (goal.deadline().isPresent()) {
            long until = isOpen() ? now : course.stopped().orElse(now);
            return OptionalLong.of(hours.elapsed(until, goal.deadline().get().at()));
        }
        return goal.budget().isPresent()
                ? OptionalLong.of(goal.budget().getAsLong() - usedAt(now))
                : OptionalLong.empty();
    }

    /** Working time used until that instant. */
    public long usedAt(long now) {
        return isRunning() && now > standing.since()
                ? spent.used() + hours.elapsed(standing.since(), now)
                : spent.used();
    }

    /** Open past the due instant is breached. */
    public Verdict verdictAt(long now) {
        if (verdict == Verdict.OPEN
                && course.due().isPresent()
                && now > course.due().getAsLong()) {
            return lateInherited ? Verdict.LATE_INHERITED : Verdict.BREACHED;
        }
        return verdict;
    }

    private ClockState stateAt(long now) {
        return switch (standing.kind()) {
            case STOPPED -> ClockState.STOPPED;
            case PAUSED -> ClockState.of(standing.reason().orElseThrow());
            case RUNNING -> hours.isOpen(now) ? ClockState.RUNNING : ClockState.OFF_HOURS;
        };
    }

    private OptionalLong changeAfter(long now) {
        long change = isRunning() ? hours.nextChange(now) : WorkingTime.NEVER;
        return change == WorkingTime.NEVER ? OptionalLong.empty() : OptionalLong.of(change);
    }
}
