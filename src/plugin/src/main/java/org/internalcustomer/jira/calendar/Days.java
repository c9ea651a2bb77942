package org.internalcustomer.jira.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.jira.host.text.JsonValue;

/** Special days (特殊日期) as JSON: each with {@code date}, {@code type}, {@code name}, and {@code like} or {@code hours}. */
final class Days {

    private static final Set<String> PROPERTIES = Set.of("date", "type", "name", "like", "hours");

    private Days() {}

    static List<SpecialDay> read(JsonValue value) {
        List<SpecialDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (JsonValue item : value.list()) {
            item.allowOnly(PROPERTIES);
            SpecialDay day = day(item);
            if (!seen.add(day.date())) {
                throw item.at("date")
                        .bad("internal-customer.calendar.date-twice", day.date().toString());
            }
            days.add(day);
        }
        days.sort(Comparator.comparing(SpecialDay::date));
        return days;
    }

    static List<Object> write(List<SpecialDay> days) {
        return days.stream().<Object>map(Days::write).toList();
    }

    static DayOfWeek weekday(JsonValue value) {
        try {
            return DayOfWeek.valueOf(value.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw value.bad("internal-customer.calendar.weekday", value.text());
        }
    }

    private static SpecialDay day(JsonValue item) {
        LocalDate date = date(item.at("date"));
        String name = item.at("name").optionalText().orElse("");
        JsonValue type = item.at("type");
        return switch (type.text()) {
            case "closed" -> SpecialDay.closed(date, name);
            case "like" -> SpecialDay.like(date, name, weekday(item.at("like")));
            case "hours" -> SpecialDay.hours(date, name, DayHours.read(item.at("hours")));
            default -> throw type.bad("internal-customer.calendar.day-type", type.text());
        };
    }

    private static LocalDate date(JsonValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException wrong) {
            throw value.bad("internal-customer.calendar.date", value.text());
        }
    }

    private static Map<String, Object> write(SpecialDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.date().toString());
        if (day instanceof SpecialDay.Like like) {
            json.put("type", "like");
            json.put("like", like.weekday().name());
        } else if (day instanceof SpecialDay.Hours hours) {
            json.put("type", "hours");
            json.put("hours", DayHours.write(hours.hours()));
        } else {
            json.put("type", "closed");
        }
        json.put("name", day.name());
        return json;
    }
}
