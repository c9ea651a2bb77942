package org.internalcustomer.jira.host.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class DepartmentHoursTest {

    private static final Instant MON_07_30 = Instant.parse("2026-03-02T07:30:00Z");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant MON_20_00 = Instant.parse("2026-03-02T20:00:00Z");
    private static final CalendarBook CALENDARS = new CalendarBook(
            List.of(), List.of(calendar("OFFICE", "09:00", "18:00"), calendar("EARLY", "07:00", "12:00")));

    @Test
    void areThoseOfTheCalendarOfItsOwnShare() {
        PolicyBook policies = policies(
                policy("STD", null, rule(Metric.LEG, "OFFICE")),
                policy("SD", "SD", rule(Metric.RESOLUTION, "OFFICE"), rule(Metric.LEG, "EARLY")));

        assertThat(isOpen(policies, "SD", MON_07_30)).isTrue();
        assertThat(isOpen(policies, "NET", MON_07_30)).isFalse();
    }

    @Test
    void areElseThoseOfTheWholeRequest() {
        PolicyBook policies = policies(policy("STD", null, rule(Metric.RESOLUTION, "OFFICE")));

        assertThat(isOpen(policies, "SD", MON_10_00)).isTrue();
        assertThat(isOpen(policies, "SD", MON_20_00)).isFalse();
    }

    @Test
    void areThoseOfTheGoalForEverythingThatIsNothingSpecial() {
        PolicyBook policies = policies(policy("STD", null, rule(Metric.LEG, "EARLY", "OFFICE")));

        assertThat(isOpen(policies, "SD", MON_07_30)).isFalse();
    }

    @Test
    void areRoundTheClockWithoutAPolicy() {
        assertThat(isOpen(PolicyBook.empty(), "SD", MON_20_00)).isTrue();
        assertThat(isOpen(PolicyBook.empty(), "", MON_20_00)).isTrue();
    }

    private static boolean isOpen(PolicyBook policies, String department, Instant at) {
        return DepartmentHours.of(policies, CALENDARS, department, at).isOpen(at.toEpochMilli());
    }

    private static PolicyBook policies(PolicyVersion... versions) {
        return new PolicyBook(List.of(versions));
    }

    private static PolicyVersion policy(String key, String provider, MetricRule... rules) {
        return PolicyVersion.first(new SlaPolicy(key, Names.of(key), Optional.ofNullable(provider), List.of(rules)));
    }

    private static MetricRule rule(Metric metric, String... calendars) {
        return new MetricRule(
                metric,
                Triggers.of(Trigger.never(), Map.of(), Trigger.never()),
                Arrays.stream(calendars)
                        .map(calendar -> Goal.measureOnly(Condition.always(), calendar))
                        .toList());
    }

    private static CalendarVersion calendar(String key, String from, String to) {
        WorkingCalendar calendar = new WorkingCalendar(
                key, ZoneOffset.UTC, new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(Interval.of(from, to)))));
        return new CalendarVersion(Names.of(key), calendar, calendar, List.of(), false, 1, Long.MIN_VALUE);
    }
}
