package org.internalcustomer.core.sla;

import java.util.List;

/**
 * How a policy times one metric: what moves the clock, and the goals, of which the first that matches holds.
 *
 * @param warnAtPercent the share of the goal after which the metric is about to be late
 */
public record MetricRule(
        Metric metric,
        Triggers triggers,
        Reopening reopening,
        GoalChange goalChange,
        List<Goal> goals,
        int warnAtPercent) {

    public static final int USUAL_WARNING = 80;

    public MetricRule {
        if (warnAtPercent < 1 || warnAtPercent > 99) {
            throw new IllegalArgumentException("A warning comes after 1 to 99 percent; got " + warnAtPercent);
        }
        goals = List.copyOf(goals);
    }

    public MetricRule(Metric metric, Triggers triggers, Reopening reopening, GoalChange goalChange, List<Goal> goals) {
        this(metric, triggers, reopening, goalChange, goals, USUAL_WARNING);
    }

    public MetricRule(Metric metric, Triggers triggers, List<Goal> goals) {
        this(metric, triggers, Reopening.RESUME, GoalChange.keep(), goals);
    }
}
