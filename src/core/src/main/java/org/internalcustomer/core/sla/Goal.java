package org.internalcustomer.core.sla;

import java.util.OptionalLong;

/** The working time that a metric may take (目标时限), in milliseconds of a calendar; without it, it is only measured. */
public record Goal(Condition when, OptionalLong budget, String calendar) {

    public Goal {
        if (budget.isPresent() && budget.getAsLong() < 0) {
            throw new IllegalArgumentException("A goal cannot be negative; got " + budget.getAsLong() + " ms");
        }
    }

    public static Goal of(Condition when, long budget, String calendar) {
        return new Goal(when, OptionalLong.of(budget), calendar);
    }

    public static Goal measureOnly(Condition when, String calendar) {
        return new Goal(when, OptionalLong.empty(), calendar);
    }

    public boolean isMeasuredOnly() {
        return budget.isEmpty();
    }
}
