package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * The instant at which a running timer reaches a threshold, if nothing pauses it.
 *
 * @param time 0 for the first, 1 for the first repetition
 */
public record AlertMoment(Alert alert, int time, long at) {

    /** A moment that has come, and what of the alert is still worth doing: the numbers of its actions, from 0. */
    public record Due(AlertMoment moment, List<Integer> actions) {}

    /**
     * All moments of the timer, past and future, in their order. None while it does not run, or has no goal; what comes
     * before the end of the goal is past saying once that is used up.
     */
    public static List<AlertMoment> of(Timer timer, List<Alert> alerts) {
        OptionalLong goal = timer.allowed();
        if (goal.isEmpty() || !timer.isRunning()) {
            return List.of();
        }
        List<AlertMoment> moments = new ArrayList<>();
        for (Alert alert : alerts) {
            addTimes(moments, timer, alert, goal.getAsLong());
        }
        moments.sort(Comparator.comparingLong(AlertMoment::at));
        return moments;
    }

    /** Tells this moment from the others of its timer. */
    public String key() {
        return time == 0 ? alert.threshold().key() : alert.threshold().key() + "#" + time;
    }

    /** The first moment that comes after {@code now} and has not fired, if any. */
    public static OptionalLong next(List<AlertMoment> moments, Predicate<AlertMoment> fired, long now) {
        return moments.stream()
                .filter(moment -> moment.at() > now && !fired.test(moment))
                .mapToLong(AlertMoment::at)
                .min();
    }

    /**
     * What is to be done of moments that came together, as after an outage: of repetitions only the last counts, and a
     * mail is not written where a later one says more.
     */
    public static List<Due> together(List<AlertMoment> reached) {
        List<Due> due = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            AlertMoment moment = reached.get(i);
            List<AlertMoment> later = reached.subList(i + 1, reached.size());
            boolean repeated = later.stream().anyMatch(each -> each.alert().equals(moment.alert()));
            boolean mailed = later.stream().anyMatch(each -> each.alert().sendsMail());
            due.add(new Due(moment, repeated ? List.of() : moment.actions(mailed)));
        }
        return due;
    }

    private List<Integer> actions(boolean mailed) {
        return IntStream.range(0, alert.actions().size())
                .filter(i -> !mailed || !(alert.actions().get(i) instanceof AlertAction.Mail))
                .boxed()
                .toList();
    }

    private static void addTimes(List<AlertMoment> moments, Timer timer, Alert alert, long goal) {
        Threshold threshold = alert.threshold();
        long first = threshold.used(goal);
        long every = threshold.repeat().map(Threshold.Repeat::every).orElse(0L);
        for (int time = 0; time < threshold.times(); time++) {
            long used = first + time * every;
            OptionalLong at = at(timer, used, goal);
            if (used >= 0 && at.isPresent()) {
                moments.add(new AlertMoment(alert, time, at.getAsLong()));
            }
        }
    }

    private static OptionalLong at(Timer timer, long used, long goal) {
        OptionalLong breached = timer.course().breachedAt();
        if (breached.isPresent() && used <= goal) {
            return used == goal ? breached : OptionalLong.empty();
        }
        long at = timer.goal()
                .deadline()
                .map(deadline -> byDeadline(timer, used - goal, deadline.at()))
                .orElseGet(() -> timer.hours()
                        .due(
                                timer.standing().since(),
                                Math.max(0, used - timer.spent().used())));
        return at == WorkingTime.NEVER ? OptionalLong.empty() : OptionalLong.of(at);
    }

    /** A deadline stands, whatever pauses; it need not lie in working hours. */
    private static long byDeadline(Timer timer, long after, long deadline) {
        if (after >= 0) {
            return after == 0 ? deadline : timer.hours().due(deadline, after);
        }
        long allowed = timer.allowed().orElseThrow();
        return Math.min(deadline, timer.hours().due(timer.course().started(), Math.max(0, allowed + after)));
    }
}
