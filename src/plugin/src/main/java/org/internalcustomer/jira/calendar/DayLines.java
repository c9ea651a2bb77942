package org.internalcustomer.jira.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * Special days as lines of a form or of a CSV file: {@code date,type,name[,like or hours]}, such as
 * {@code 2026-10-10,like,调休,WEDNESDAY} and {@code 2026-12-24,hours,Christmas Eve,09:00-12:00}.
 */
final class DayLines {

    private DayLines() {}

    /** As the document would say it; complaints name {@code field} with the line's number. */
    static List<Object> read(String field, String text) {
        List<Object> days = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                days.add(day(field, line.strip()));
            }
        }
        return days;
    }

    static String write(Object storedDays) {
        List<String> lines = new ArrayList<>();
        for (SpecialDay day : Days.read(new JsonValue("", storedDays))) {
            if (day instanceof SpecialDay.Like like) {
                lines.add(day.date() + ",like," + day.name() + "," + like.weekday());
            } else if (day instanceof SpecialDay.Hours hours) {
                lines.add(day.date() + ",hours," + day.name() + "," + HourText.write(hours.hours()));
            } else {
                lines.add(day.date() + ",closed," + day.name());
            }
        }
        return String.join("\n", lines);
    }

    private static Map<String, Object> day(String field, String line) {
        String[] parts = line.split(",", 4);
        if (parts.length < 2) {
            throw new BadInput(field, "internal-customer.calendar.day-line", line);
        }
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("date", parts[0].strip());
        String type = parts[1].strip();
        day.put("type", type);
        day.put("name", parts.length > 2 ? parts[2].strip() : "");
        if (parts.length > 3 && type.equals("like")) {
            day.put("like", parts[3].strip());
        }
        if (parts.length > 3 && type.equals("hours")) {
            day.put("hours", HourText.read(field, parts[3]));
        }
        return day;
    }
}
