package org.internalcustomer.jira.host.config;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.core.calendar.CompiledCalendar;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingDays;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;

/**
 * When a department works: by the calendar that the policy valid then names for its own share, else for the whole request.
 * Of several goals the last one counts, which is for everything that is nothing special.
 */
public final class DepartmentHours {

    private static final WorkingTime ROUND_THE_CLOCK = new CompiledCalendar(new WorkingCalendar(
            "round-the-clock", ZoneOffset.UTC, WeeklyHours.everyDay(Interval.of("00:00", "24:00"))));

    private DepartmentHours() {}

    /** Round the clock for a department without a policy. */
    public static WorkingTime of(PolicyBook policies, CalendarBook calendars, String department, Instant at) {
        return calendar(policies, calendars, department, at)
                .flatMap(calendars::workingTime)
                .orElse(ROUND_THE_CLOCK);
    }

    /** How long its working day is (R-CAL-4), in milliseconds; a whole day round the clock. */
    public static long workingDay(Configuration configuration, String department, Instant at) {
        return calendar(configuration.policies(), configuration.calendars(), department, at)
                .flatMap(key -> configuration.calendars().versionAt(key, at.toEpochMilli()))
                .map(version -> version.own().workingDay())
                .orElse(TimeUnit.DAYS.toMillis(1));
    }

    /** When it opens on a later date of its calendar's zone; empty if it never does. */
    public static Optional<Instant> nextWorkingDay(Configuration configuration, String department, Instant after) {
        Optional<String> calendar = calendar(configuration.policies(), configuration.calendars(), department, after);
        ZoneId zone = calendar.flatMap(configuration.calendars()::current)
                .map(version -> version.own().zone())
                .orElse(configuration.site().reportingZone());
        WorkingTime hours =
                calendar.flatMap(configuration.calendars()::workingTime).orElse(ROUND_THE_CLOCK);
        long next = WorkingDays.next(hours, zone, after.toEpochMilli());
        return next == WorkingTime.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next));
    }

    private static Optional<String> calendar(
            PolicyBook policies, CalendarBook calendars, String department, Instant at) {
        Optional<String> provider = Optional.of(department).filter(key -> !key.isEmpty());
        for (Metric metric : List.of(Metric.LEG, Metric.RESOLUTION)) {
            Optional<String> calendar = policies.policies()
                    .select(provider, metric, at.toEpochMilli())
                    .flatMap(version -> version.policy().rule(metric))
                    .flatMap(rule -> last(rule.goals()))
                    .map(Goal::calendar)
                    .filter(calendars::contains);
            if (calendar.isPresent()) {
                return calendar;
            }
        }
        return Optional.empty();
    }

    private static Optional<Goal> last(List<Goal> goals) {
        return goals.isEmpty() ? Optional.empty() : Optional.of(goals.get(goals.size() - 1));
    }
}
