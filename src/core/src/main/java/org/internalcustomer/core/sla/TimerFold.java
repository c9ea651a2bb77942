package org.internalcustomer.core.sla;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * The clock of one timer while it is being folded: it is told to start, run, pause, stop and change its goal, each at an
 * instant not before the last, and knows what has been used and whether the goal was passed.
 */
final class TimerFold {

    private static final PauseReason[] REASONS = PauseReason.values();

    private final Segments segments = new Segments();
    private final long[] paused = new long[REASONS.length];

    private Witness witness = Witness.NOBODY;
    private Standing.Kind kind = Standing.Kind.STOPPED;
    private boolean begun;
    private long started;
    private long since;
    private long awaiting;
    private Optional<PauseReason> reason = Optional.empty();
    private Optional<String> because = Optional.empty();

    private MatchedGoal goal;
    private WorkingTime hours;
    private long passed = WorkingTime.NEVER;
    private boolean lateByChange;

    /** Whether a date was passed, which may have been taken back since. */
    private boolean passedDate;

    /** The due instant of the last run, kept while stopped. */
    private long dueWhenStopped = WorkingTime.NEVER;

    /** Who hears what this clock does from now on. */
    void watchedBy(Witness listener) {
        witness = listener;
    }

    Witness witness() {
        return witness;
    }

    void start(long at, MatchedGoal matched, WorkingTime calendar) {
        begun = true;
        started = at;
        goal = matched;
        hours = calendar;
        kind = Standing.Kind.RUNNING;
        since = at;
        witness.did(Deed.Kind.STARTED, at, this);
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isOpen() {
        return begun && kind != Standing.Kind.STOPPED;
    }

    boolean isStopped() {
        return begun && kind == Standing.Kind.STOPPED;
    }

    Optional<PauseReason> pausedFor() {
        return reason;
    }

    MatchedGoal goal() {
        return goal;
    }

    void run(long at) {
        Deed.Kind deed = kind == Standing.Kind.STOPPED ? Deed.Kind.REOPENED : Deed.Kind.RESUMED;
        leave(at);
        kind = Standing.Kind.RUNNING;
        reason = Optional.empty();
        because = Optional.empty();
        witness.did(deed, at, this);
    }

    void pause(long at, PauseReason why, Optional<String> status) {
        leave(at);
        kind = Standing.Kind.PAUSED;
        reason = Optional.of(why);
        because = status;
        witness.did(Deed.Kind.PAUSED, at, this);
    }

    void stop(long at, Optional<String> status) {
        end(at, status);
        witness.did(Deed.Kind.STOPPED, at, this);
    }

    /** Ends because the budget is used up and nothing happened: late, though by no more than that instant. */
    void expire(long at) {
        end(at, Optional.empty());
        passed = passed == WorkingTime.NEVER ? at : passed;
        witness.did(Deed.Kind.STOPPED, at, this);
    }

    /** Begins again from zero; a pause goes on. */
    void reset(long at, MatchedGoal counted) {
        restart(at);
        goal = counted;
        witness.did(Deed.Kind.RESET, at, this);
    }

    private void end(long at, Optional<String> status) {
        long due = isDueKnown() ? due() : WorkingTime.NEVER;
        leave(at);
        dueWhenStopped = due;
        kind = Standing.Kind.STOPPED;
        reason = Optional.empty();
        because = status;
    }

    private void restart(long at) {
        leave(at);
        forget(at);
    }

    /** Another goal holds from now on. */
    void change(long at, MatchedGoal matched, WorkingTime calendar, GoalChange.Way way) {
        boolean before = isPassedBy(at);
        if (way == GoalChange.Way.RESTART) {
            restart(at);
        } else if (kind == Standing.Kind.RUNNING && calendar != hours) {
            leave(at);
        }
        if (way == GoalChange.Way.FROM_CREATION) {
            segments.recount(calendar);
            witness.recounted(matched.calendar(), calendar);
        }
        goal = matched;
        hours = calendar;
        passed = passedBefore();
        passedDate = false;
        if (isPassedBy(at)) {
            if (passed == WorkingTime.NEVER) {
                pass();
            }
            lateByChange |= !before;
        } else {
            lateByChange = false;
        }
        witness.did(Deed.Kind.of(way), at, this);
    }

    /** Another date is promised, or none any more; like a pause it undoes no breach. */
    void promise(long at, MatchedGoal matched) {
        if (isPassedBy(at) && passed == WorkingTime.NEVER) {
            pass();
        }
        goal = matched;
        if (passed == WorkingTime.NEVER) {
            passed = passedBefore();
        }
        witness.did(Deed.Kind.GOAL_CHANGED, at, this);
    }

    /** Whether the whole budget is used up at that instant. */
    boolean isUsedUp(long at) {
        long used = kind == Standing.Kind.RUNNING ? segments.used() + hours.elapsed(since, at) : segments.used();
        return begun && (goal.deadline().isPresent() ? due() <= at : used >= budget());
    }

    long used() {
        return segments.used();
    }

    long started() {
        return started;
    }

    /** When that goal would be used up by a timer that never pauses. */
    long reach(MatchedGoal other, WorkingTime calendar) {
        if (other.deadline().isPresent()) {
            return other.deadline().get().at();
        }
        return other.budget().isPresent() ? calendar.due(started, other.budget().getAsLong()) : WorkingTime.NEVER;
    }

    WorkingTime hours() {
        return hours;
    }

    /** Since when it has stood as it does. */
    long since() {
        return since;
    }

    /** The same clock as if it had stood still in those spans, which are in order and do not touch. */
    TimerFold without(List<TakenOut> spans) {
        TimerFold copy = new TimerFold();
        copy.begun = begun;
        copy.started = started;
        copy.kind = kind;
        copy.since = since;
        copy.awaiting = awaiting;
        copy.reason = reason;
        copy.because = because;
        copy.goal = goal;
        copy.hours = hours;
        copy.lateByChange = lateByChange;
        copy.passedDate = passedDate;
        System.arraycopy(paused, 0, copy.paused, 0, paused.length);
        segments.copyWithout(spans, copy.segments);
        if (kind == Standing.Kind.RUNNING) {
            copy.stoodStill(spans);
        }
        copy.judgeAgain(this);
        return copy;
    }

    /** What ran before and between the spans is closed; the clock runs on after the last one. */
    private void stoodStill(List<TakenOut> spans) {
        for (TakenOut span : spans) {
            if (span.to() > since) {
                segments.add(since, span.from(), hours);
                since = span.to();
            }
        }
    }

    /** A date or an hour of the day stands, however the clock ran; so does everything where nothing was taken out. */
    private void judgeAgain(TimerFold raw) {
        boolean untouched = kind == Standing.Kind.STOPPED && segments.wall() == raw.segments.wall();
        if (goal.deadline().isPresent() || passedDate || untouched) {
            passed = raw.passed;
            dueWhenStopped = raw.dueWhenStopped;
            return;
        }
        passed = passedBefore();
        dueWhenStopped = raw.dueWhenStopped == WorkingTime.NEVER || budget() == WorkingTime.NEVER
                ? WorkingTime.NEVER
                : hours.due(since, Math.max(0, budget() - segments.used()));
        lateByChange = raw.lateByChange && passed != WorkingTime.NEVER;
    }

    Standing standing() {
        return new Standing(kind, since, reason, because);
    }

    Course course() {
        boolean stopped = kind == Standing.Kind.STOPPED;
        long due = passed != WorkingTime.NEVER
                ? passed
                : stopped ? dueWhenStopped : isDueKnown() ? due() : WorkingTime.NEVER;
        return new Course(
                started, stopped ? OptionalLong.of(since) : OptionalLong.empty(), optional(due), optional(passed));
    }

    Spent spent() {
        Map<PauseReason, Long> by = Map.of();
        for (PauseReason each : REASONS) {
            if (paused[each.ordinal()] > 0) {
                by = by.isEmpty() ? new EnumMap<>(PauseReason.class) : by;
                by.put(each, paused[each.ordinal()]);
            }
        }
        return new Spent(segments.used(), segments.wall(), by, awaiting);
    }

    Verdict verdict(boolean lateInherited) {
        if (goal.isMeasuredOnly()) {
            return Verdict.MEASURED_ONLY;
        }
        if (passed == WorkingTime.NEVER) {
            return kind == Standing.Kind.STOPPED ? Verdict.MET : Verdict.OPEN;
        }
        if (lateByChange) {
            return Verdict.LATE_BY_CHANGE;
        }
        return lateInherited ? Verdict.LATE_INHERITED : Verdict.BREACHED;
    }

    /** Books the time since the last turn to where it belongs. */
    private void leave(long at) {
        witness.booked(at, this);
        switch (kind) {
            case RUNNING -> {
                if (passed == WorkingTime.NEVER && at > due()) {
                    pass();
                }
                segments.add(since, at, hours);
            }
            case PAUSED -> {
                if (passed == WorkingTime.NEVER && isDueKnown() && at > due()) {
                    pass();
                }
                paused[reason.orElseThrow().ordinal()] += at - since;
            }
            case STOPPED -> awaiting += at - since;
        }
        since = at;
    }

    private void pass() {
        passed = due();
        passedDate = goal.deadline().isPresent();
    }

    private void forget(long at) {
        witness.forgot();
        segments.clear();
        Arrays.fill(paused, 0);
        awaiting = 0;
        started = at;
        passed = WorkingTime.NEVER;
        passedDate = false;
        lateByChange = false;
    }

    private boolean isPassedBy(long at) {
        return passed != WorkingTime.NEVER || isDueKnown() && due() < at;
    }

    /** A budget is due only while the clock runs; a deadline stands. */
    private boolean isDueKnown() {
        return kind == Standing.Kind.RUNNING || goal.deadline().isPresent();
    }

    /** When the goal was used up by what the clock has run so far. */
    private long passedBefore() {
        return budget() == WorkingTime.NEVER ? WorkingTime.NEVER : segments.passed(budget());
    }

    private long due() {
        if (goal.deadline().isPresent()) {
            return goal.deadline().get().at();
        }
        return budget() == WorkingTime.NEVER ? WorkingTime.NEVER : hours.due(since, budget() - segments.used());
    }

    private long budget() {
        return goal.budget().orElse(WorkingTime.NEVER);
    }

    private static OptionalLong optional(long at) {
        return at == WorkingTime.NEVER ? OptionalLong.empty() : OptionalLong.of(at);
    }
}
