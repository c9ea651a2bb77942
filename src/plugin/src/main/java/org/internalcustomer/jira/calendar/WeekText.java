package org.internalcustomer.jira.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.config.CalendarVersion;

/** A calendar's week in a line. */
final class WeekText {

    private WeekText() {}

    /** Such as "Mon–Fri 09:00-12:00, 13:00-18:00"; days of the same hours stand together. */
    static String of(CalendarVersion calendar, Locale language) {
        Map<String, StringBuilder> byHours = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!calendar.own().week().on(day).isEmpty()) {
                StringBuilder days = byHours.computeIfAbsent(
                        HourText.write(calendar.own().week().on(day)), hours -> new StringBuilder());
                days.append(days.isEmpty() ? "" : " ").append(day.getDisplayName(TextStyle.SHORT, language));
            }
        }
        StringBuilder text = new StringBuilder();
        byHours.forEach((hours, days) ->
                text.append(text.isEmpty() ? "" : "; ").append(days).append(' ').append(hours));
        return text.toString();
    }
}
