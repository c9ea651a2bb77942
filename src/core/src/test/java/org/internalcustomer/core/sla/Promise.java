package org.internalcustomer.core.sla;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.Story;

/**
 * A rulebook for tests: one policy for all departments, by default with a resolution goal of 3 h that is 2 h for High,
 * 30 min for Critical and only measured for Low; office hours are Monday to Friday 09:00–18:00 UTC.
 */
final class Promise {

    static final WorkingTime OFFICE = new WorkingCalendar(
                    "OFFICE", ZoneId.of("UTC"), WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")))
            .compiled();
    static final WorkingTime ALWAYS =
            new WorkingCalendar("ALWAYS", ZoneId.of("UTC"), WeeklyHours.everyDay(Interval.wholeDay())).compiled();

    private Calendars calendars = new Calendars(Map.of("OFFICE", OFFICE, "ALWAYS", ALWAYS));
    private Reopening reopening = Reopening.RESUME;
    private GoalChange goalChange = GoalChange.keep();
    private Trigger start = Trigger.signals(Signal.CREATED);
    private Trigger stop = Trigger.statuses("Resolved", "Closed");
    private Map<String, PauseReason> pause = pauses();
    private Map<Signal, PauseReason> pauseOn = Map.of();
    private Trigger resume = Trigger.never();
    private Trigger reset = Trigger.never();
    private List<Goal> goals = List.of(
            goal("High", "2h"),
            goal("Critical", "30m"),
            Goal.measureOnly(Condition.on(Field.PRIORITY, "Low"), "OFFICE"),
            Goal.of(Condition.always(), millis("3h"), "OFFICE"));
    private final List<MetricRule> others = new ArrayList<>();
    private final List<PolicyVersion> more = new ArrayList<>();

    static Promise promise() {
        return new Promise();
    }

    static Goal goal(String priority, String budget) {
        return Goal.of(Condition.on(Field.PRIORITY, priority), millis(budget), "OFFICE");
    }

    static long millis(String text) {
        return Duration.parse("PT" + text.replace(" ", "").toUpperCase(java.util.Locale.ROOT))
                .toMillis();
    }

    /** Takes these hours for the office hours. */
    Promise on(WorkingTime office) {
        calendars = new Calendars(Map.of("OFFICE", office));
        return this;
    }

    Promise reopening(Reopening way) {
        reopening = way;
        return this;
    }

    Promise goalChange(GoalChange.Way raise, GoalChange.Way lower) {
        goalChange = new GoalChange(raise, lower);
        return this;
    }

    Promise start(Trigger trigger) {
        start = trigger;
        return this;
    }

    Promise stop(Trigger trigger) {
        stop = trigger;
        return this;
    }

    /** In these statuses the resolution waits. */
    Promise pausing(Map<String, PauseReason> statuses) {
        pause = statuses;
        return this;
    }

    /** On these events the resolution waits. */
    Promise pausingOn(Map<Signal, PauseReason> events) {
        pauseOn = events;
        return this;
    }

    Promise resume(Trigger trigger) {
        resume = trigger;
        return this;
    }

    Promise reset(Trigger trigger) {
        reset = trigger;
        return this;
    }

    Promise goals(Goal... list) {
        goals = List.of(list);
        return this;
    }

    Promise resolveIn(String budget) {
        return goals(Goal.of(Condition.always(), millis(budget), "OFFICE"));
    }

    Promise respondIn(String budget) {
        others.add(new MetricRule(
                Metric.FIRST_RESPONSE,
                Triggers.of(Trigger.never(), pauses(), Trigger.never()),
                List.of(Goal.of(Condition.always(), millis(budget), "OFFICE"))));
        return this;
    }

    Promise answerIn(String budget) {
        return answerIn(budget, Trigger.never(), Trigger.never());
    }

    /** Beside a message of the customer that asks, and beside a word that answers. */
    Promise answerIn(String budget, Trigger asks, Trigger answers) {
        others.add(new MetricRule(
                Metric.NEXT_RESPONSE,
                Triggers.of(asks, pauses(), answers),
                List.of(Goal.of(Condition.always(), millis(budget), "OFFICE"))));
        return this;
    }

    Promise legIn(String budget) {
        others.add(legRule(budget));
        return this;
    }

    /** Only waiting for the customer pauses it: whoever waits for others owes a word about it. */
    Promise updateIn(String budget) {
        others.add(updateRule(budget));
        return this;
    }

    Promise updateOf(String department, String budget) {
        more.add(PolicyVersion.first(
                new SlaPolicy(department + "-U", Names.none(), Optional.of(department), List.of(updateRule(budget)))));
        return this;
    }

    Promise acceptIn(String budget) {
        others.add(acceptRule(millis(budget)));
        return this;
    }

    Promise acceptOf(String department, String budget) {
        SlaPolicy own = new SlaPolicy(
                department + "-A", Names.none(), Optional.of(department), List.of(acceptRule(millis(budget))));
        more.add(PolicyVersion.first(own));
        return this;
    }

    /** An hour for what is critical, two hours for the rest. */
    Promise acceptByPriority(String department) {
        MetricRule rule = new MetricRule(
                Metric.ACCEPT,
                Triggers.of(Trigger.never(), pauses(), Trigger.never()),
                List.of(goal("Critical", "1h"), Goal.of(Condition.always(), millis("2h"), "OFFICE")));
        more.add(PolicyVersion.first(
                new SlaPolicy(department + "-P", Names.none(), Optional.of(department), List.of(rule))));
        return this;
    }

    Promise legOf(String department, String budget) {
        SlaPolicy own = new SlaPolicy(department, Names.none(), Optional.of(department), List.of(legRule(budget)));
        more.add(PolicyVersion.first(own));
        return this;
    }

    /** An hour for what is critical, three hours for the rest. */
    Promise legByPriority(String department, GoalChange.Way raise, GoalChange.Way lower) {
        MetricRule rule = new MetricRule(
                Metric.LEG,
                Triggers.of(Trigger.never(), pauses(), Trigger.never()),
                Reopening.RESUME,
                new GoalChange(raise, lower),
                List.of(goal("Critical", "1h"), Goal.of(Condition.always(), millis("3h"), "OFFICE")));
        more.add(PolicyVersion.first(
                new SlaPolicy(department + "-L", Names.none(), Optional.of(department), List.of(rule))));
        return this;
    }

    /** Another version of this policy, from that instant on; what does not stay says so. */
    Promise then(int version, String when, OpenRequests open, Promise next) {
        more.add(new PolicyVersion(next.policy(), version, Story.instant(when), open));
        return this;
    }

    SlaPolicy policy() {
        Triggers triggers = new Triggers(start, pause, pauseOn, resume, stop, reset);
        List<MetricRule> rules = new ArrayList<>(others);
        rules.add(new MetricRule(Metric.RESOLUTION, triggers, reopening, goalChange, goals));
        return new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), rules);
    }

    Rulebook rulebook() {
        List<PolicyVersion> versions = new ArrayList<>(more);
        versions.add(PolicyVersion.first(policy()));
        return new Rulebook(new Policies(versions), calendars, Set.of("Resolved", "Closed"));
    }

    private static MetricRule legRule(String budget) {
        return new MetricRule(
                Metric.LEG,
                Triggers.of(Trigger.never(), pauses(), Trigger.never()),
                List.of(new Goal(Condition.always(), OptionalLong.of(millis(budget)), "OFFICE")));
    }

    private MetricRule updateRule(String budget) {
        return new MetricRule(
                Metric.PROGRESS_UPDATE,
                Triggers.of(start, Map.of("Waiting for customer", PauseReason.CUSTOMER), Trigger.never()),
                reopening,
                goalChange,
                List.of(Goal.of(Condition.always(), millis(budget), "OFFICE")));
    }

    private static MetricRule acceptRule(long budget) {
        return new MetricRule(
                Metric.ACCEPT,
                Triggers.of(Trigger.never(), pauses(), Trigger.statuses("In Progress")),
                List.of(Goal.of(Condition.always(), budget, "OFFICE")));
    }

    private static Map<String, PauseReason> pauses() {
        return Map.of("Waiting for customer", PauseReason.CUSTOMER, "Waiting for third party", PauseReason.THIRD_PARTY);
    }
}
