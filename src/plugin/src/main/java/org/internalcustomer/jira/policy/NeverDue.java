package org.internalcustomer.jira.policy;

import java.time.Duration;
import org.internalcustomer.jira.host.config.CalendarBook;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** Refuses a goal that its calendar would not use up within ten years: it would have no due instant (R-CAL-3). */
final class NeverDue {

    private static final long WEEKS_OF_TEN_YEARS = 522;

    private NeverDue() {}

    static void refuse(JsonValue goal, CalendarBook calendars) {
        JsonValue budget = goal.at("budget");
        String calendar = goal.at("calendar").text();
        if (goal.at("by").isPresent()
                && calendars
                        .current(calendar)
                        .filter(version -> version.week().isZero())
                        .isPresent()) {
            throw goal.at("by").bad("internal-customer.policy.problem.never-opens", calendar);
        }
        budget.optionalText()
                .flatMap(Durations::parse)
                .filter(time -> isBeyond(time, calendar, calendars))
                .ifPresent(time -> {
                    throw budget.bad(
                            "internal-customer.policy.problem.beyond-calendar", Durations.format(time), calendar);
                });
    }

    /** Whether the calendar, as it will be in the end, is open for less than that within ten years. */
    static boolean isBeyond(Duration time, String calendar, CalendarBook calendars) {
        return calendars
                .current(calendar)
                .map(version -> version.week().multipliedBy(WEEKS_OF_TEN_YEARS))
                .filter(most -> time.compareTo(most) > 0)
                .isPresent();
    }
}
