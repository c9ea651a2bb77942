package org.internalcustomer.core.recovery;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.calendar.WorkingTime;

/** The clock of one step while it is folded: started once, stopped, and resumed where what stopped it did not hold. */
final class StepClock {

    /** Three quarters of the budget: time enough to do something. */
    private static final int WARNING_PERCENT = 75;

    private final Step step;
    private final WorkingTime time;
    private final long started;
    private final long budget;
    private final Set<RecoveryEvent.Kind> told = EnumSet.noneOf(RecoveryEvent.Kind.class);
    private long used;
    private boolean ended;
    private OptionalLong resumed;
    private OptionalLong stopped = OptionalLong.empty();
    private OptionalLong lastDue = OptionalLong.empty();
    private OptionalLong breached = OptionalLong.empty();

    StepClock(Step step, ProviderHours hours, long at) {
        this.step = step;
        this.time = hours.time();
        this.started = at;
        this.budget = step.budget(hours);
        this.resumed = OptionalLong.of(at);
    }

    boolean isRunning() {
        return resumed.isPresent();
    }

    void stop(long at) {
        if (isRunning()) {
            lastDue = due();
            if (lastDue.isPresent() && at > lastDue.getAsLong() && breached.isEmpty()) {
                breached = lastDue;
            }
            used += time.elapsed(resumed.getAsLong(), at);
            resumed = OptionalLong.empty();
            stopped = OptionalLong.of(at);
        }
    }

    /** Goes on with what was left of its budget; with nothing left it is due at once. */
    void resume(long at) {
        resumed = OptionalLong.of(at);
        stopped = OptionalLong.empty();
    }

    /** It will not be resumed. */
    void end() {
        ended = true;
    }

    /** The step is not owed any more: stopped, without having been done. */
    void drop(long at) {
        if (isRunning()) {
            stop(at);
            stopped = OptionalLong.empty();
        }
        ended = true;
    }

    void told(RecoveryEvent.Kind kind) {
        told.add(kind);
    }

    /** What somebody is to be told of it next. */
    Moments moments() {
        Moments moments = Moments.NONE;
        OptionalLong due = due();
        if (due.isEmpty() || told.contains(RecoveryEvent.Kind.LATE)) {
            return moments;
        }
        if (!told.contains(RecoveryEvent.Kind.WARNED)) {
            long left = Math.max(0, budget * WARNING_PERCENT / 100 - used);
            long at = Math.min(time.due(resumed.getAsLong(), left), due.getAsLong());
            moments = moments.and(new Moment(at, RecoveryEvent.Kind.WARNED, step.name()));
        }
        // at the due instant it is still met
        return moments.and(new Moment(due.getAsLong() + 1, RecoveryEvent.Kind.LATE, step.name()));
    }

    StepTimer timer() {
        return new StepTimer(
                step, started, budget, used, isRunning() ? due() : lastDue, resumed, stopped, breached, ended);
    }

    /** Empty where it is stopped, and where the budget is not used up within ten years. */
    private OptionalLong due() {
        if (resumed.isEmpty()) {
            return OptionalLong.empty();
        }
        if (breached.isPresent()) {
            return breached;
        }
        long due = time.due(resumed.getAsLong(), Math.max(0, budget - used));
        return due == WorkingTime.NEVER ? OptionalLong.empty() : OptionalLong.of(due);
    }
}
