package org.internalcustomer.core.sla;

import java.time.LocalTime;
import java.util.OptionalLong;

/** What a metric may take (目标时限), by a calendar, for the requests that meet its condition. */
public record Goal(Condition when, Limit limit, String calendar) {

    public Goal(Condition when, OptionalLong budget, String calendar) {
        this(when, budget.isPresent() ? new Limit.Within(budget.getAsLong()) : new Limit.None(), calendar);
    }

    public static Goal of(Condition when, long budget, String calendar) {
        return new Goal(when, new Limit.Within(budget), calendar);
    }

    public static Goal by(Condition when, LocalTime time, int days, String calendar) {
        return new Goal(when, new Limit.By(time, days), calendar);
    }

    public static Goal promised(Condition when, OptionalLong otherwise, String calendar) {
        return new Goal(when, new Limit.Promised(otherwise), calendar);
    }

    public static Goal measureOnly(Condition when, String calendar) {
        return new Goal(when, new Limit.None(), calendar);
    }

    /** Working time in milliseconds; without it the goal is an instant, or nothing. */
    public OptionalLong budget() {
        if (limit instanceof Limit.Within within) {
            return OptionalLong.of(within.budget());
        }
        return limit instanceof Limit.Promised promised ? promised.otherwise() : OptionalLong.empty();
    }

    public boolean isMeasuredOnly() {
        return limit instanceof Limit.None;
    }
}
