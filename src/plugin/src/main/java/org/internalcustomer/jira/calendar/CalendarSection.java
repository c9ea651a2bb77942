package org.internalcustomer.jira.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * The working calendars (工作日历) of the configuration. A version keeps the days of its holiday sets as they were, so
 * that a changed set makes a new version of every calendar that uses it, and the past stays.
 */
public final class CalendarSection implements Section {

    static final String NAME = "calendars";

    private static final String FROZEN = "frozenDays";
    private static final Set<String> PROPERTIES =
            Set.of("key", "name", "zone", "week", "specialDays", "holidaySets", "archived", "effective");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", Words.required(sent.at("name")));
        body.put("zone", zone(sent.at("zone")).getId());
        body.put("week", week(sent.at("week")));
        body.put("specialDays", Days.write(Days.read(sent.at("specialDays"))));
        body.put("holidaySets", sent.at("holidaySets").texts());
        body.put("archived", sent.at("archived").flag(false));
        return body;
    }

    @Override
    public Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        Map<String, SpecialDay> days = new TreeMap<>();
        List<JsonValue> sets =
                new JsonValue(sent.path(), body).at("holidaySets").list();
        for (JsonValue set : sets) {
            HolidaySet found = find(set.text(), draft)
                    .orElseThrow(() -> set.bad("internal-customer.calendar.unknown-set", set.text()));
            found.days().forEach(day -> days.putIfAbsent(day.date().toString(), day));
        }
        Map<String, Object> frozen = new LinkedHashMap<>(body);
        frozen.put(FROZEN, Days.write(new ArrayList<>(days.values())));
        return frozen;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        draft.calendars(versions.stream().map(CalendarSection::version).toList());
    }

    @Override
    public Object shown(ItemVersion item) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", item.key());
        shown.putAll(item.body());
        shown.remove(FROZEN);
        return shown;
    }

    private static Optional<HolidaySet> find(String key, ConfigurationDraft draft) {
        return draft.holidaySets().stream().filter(set -> set.key().equals(key)).findFirst();
    }

    private static ZoneId zone(JsonValue value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException unknown) {
            throw value.bad("internal-customer.calendar.zone", value.text());
        }
    }

    private static Map<String, Object> week(JsonValue value) {
        Map<DayOfWeek, Object> week = new EnumMap<>(DayOfWeek.class);
        for (String name : value.map().keySet()) {
            List<Interval> hours = DayHours.read(value.at(name));
            if (!hours.isEmpty()) {
                week.put(Days.weekday(new JsonValue(value.at(name).path(), name)), DayHours.write(hours));
            }
        }
        if (week.isEmpty()) {
            throw value.bad("internal-customer.calendar.no-hours");
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        week.forEach((day, hours) -> ordered.put(day.name(), hours));
        return ordered;
    }

    static CalendarVersion version(ItemVersion item) {
        JsonValue body = new JsonValue("", item.body());
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        body.at("week")
                .map()
                .keySet()
                .forEach(day -> week.put(
                        DayOfWeek.valueOf(day), DayHours.read(body.at("week").at(day))));
        WorkingCalendar own = new WorkingCalendar(
                item.key(),
                ZoneId.of(body.at("zone").text()),
                new WeeklyHours(week),
                Days.read(body.at("specialDays")));
        return new CalendarVersion(
                Words.names(item.body().get("name")),
                own,
                own.withHolidays(List.of(Days.read(body.at(FROZEN)))),
                body.at("holidaySets").texts(),
                item.isArchived(),
                item.version(),
                item.effective());
    }
}
