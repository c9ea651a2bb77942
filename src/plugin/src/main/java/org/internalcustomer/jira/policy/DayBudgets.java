package org.internalcustomer.jira.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.jira.host.config.CalendarBook;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * Goals of so many working days (工作日), such as {@code 2d} or {@code 1.5d 30m}: working time by the unit of the goal's calendar,
 * as it is when the policy begins to hold (R-CAL-4). Afterwards a version says the same whatever becomes of the calendar.
 */
final class DayBudgets {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s*d(?:\\s+(\\S.*))?");

    private final CalendarBook calendars;
    private final long since;

    /** @param since when the policy begins to hold, in epoch milliseconds */
    DayBudgets(CalendarBook calendars, long since) {
        this.calendars = calendars;
        this.since = since;
    }

    static boolean isOne(String text) {
        Matcher days = DAYS.matcher(text.strip());
        return days.matches()
                && new BigDecimal(days.group(1)).signum() > 0
                && (days.group(2) == null || Durations.parse(days.group(2)).isPresent());
    }

    /** The same policy in hours; its calendars are known. */
    Map<String, Object> inHours(JsonValue policy) {
        List<Object> metrics = new ArrayList<>();
        for (JsonValue metric : policy.at("metrics").list()) {
            Map<String, Object> copy = new LinkedHashMap<>(metric.map());
            copy.put("goals", metric.at("goals").list().stream().map(this::goal).toList());
            metrics.add(copy);
        }
        Map<String, Object> copy = new LinkedHashMap<>(policy.map());
        copy.put("metrics", metrics);
        return copy;
    }

    private Map<String, Object> goal(JsonValue goal) {
        Map<String, Object> copy = new LinkedHashMap<>(goal.map());
        goal.at("budget")
                .optionalText()
                .filter(DayBudgets::isOne)
                .ifPresent(text -> copy.put("budget", Durations.format(hours(goal, text))));
        return copy;
    }

    private Duration hours(JsonValue goal, String text) {
        String calendar = goal.at("calendar").text();
        Matcher days = DAYS.matcher(text.strip());
        if (!days.matches()) {
            throw new IllegalStateException("No working days: " + text);
        }
        long workingDay =
                calendars.versionAt(calendar, since).orElseThrow().workingDay().toMillis();
        Duration hours = Duration.ofMillis(new BigDecimal(days.group(1))
                        .multiply(BigDecimal.valueOf(workingDay))
                        .longValue())
                .plus(Optional.ofNullable(days.group(2))
                        .flatMap(Durations::parse)
                        .orElse(Duration.ZERO));
        if (Durations.parse(Durations.format(hours)).isEmpty()) {
            throw goal.at("budget").bad("internal-customer.policy.problem.beyond-calendar", text, calendar);
        }
        return hours;
    }
}
