package org.internalcustomer.core.sla;

import java.util.List;

/** How a policy times one metric: what moves the clock, and the goals, of which the first that matches holds. */
public record MetricRule(
        Metric metric, Triggers triggers, Reopening reopening, GoalChange goalChange, List<Goal> goals) {

    public MetricRule {
        goals = List.copyOf(goals);
    }

    public MetricRule(Metric metric, Triggers triggers, List<Goal> goals) {
        this(metric, triggers, Reopening.RESUME, GoalChange.keep(), goals);
    }
}
