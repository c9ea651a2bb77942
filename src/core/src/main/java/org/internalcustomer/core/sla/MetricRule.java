package org.internalcustomer.core.sla;

import java.util.List;

/**
 * How a policy times one metric: what moves the clock, and the goals, of which the first that matches holds.
 *
 * @param alerts each with another threshold
 */
public record MetricRule(
        Metric metric,
        Triggers triggers,
        Reopening reopening,
        GoalChange goalChange,
        List<Goal> goals,
        List<Alert> alerts) {

    private static final Trigger CREATION = Trigger.signals(Signal.CREATED);
    private static final Trigger ANSWER = Trigger.signals(Signal.RESPONSE);

    /** Percent of the goal after which the usual warning is sent. */
    public static final int USUAL_WARNING = 80;

    public MetricRule {
        goals = List.copyOf(goals);
        alerts = List.copyOf(alerts);
    }

    public MetricRule(Metric metric, Triggers triggers, Reopening reopening, GoalChange goalChange, List<Goal> goals) {
        this(metric, triggers, reopening, goalChange, goals, Alert.usual(USUAL_WARNING));
    }

    public MetricRule(Metric metric, Triggers triggers, List<Goal> goals) {
        this(metric, triggers, Reopening.RESUME, GoalChange.keep(), goals);
    }

    /** What starts it: what the policy names, or the creation; a message of the customer always asks for the next response. */
    public Trigger start() {
        if (metric == Metric.NEXT_RESPONSE) {
            return triggers.start().or(Signal.CUSTOMER_COMMENT);
        }
        return triggers.start().isEmpty() ? CREATION : triggers.start();
    }

    /** What stops it: what the policy names; a response always answers. */
    Trigger stop() {
        boolean answer = metric == Metric.FIRST_RESPONSE || metric == Metric.NEXT_RESPONSE;
        if (!answer) {
            return triggers.stop();
        }
        return triggers.stop().isEmpty() ? ANSWER : triggers.stop().or(Signal.RESPONSE);
    }
}
