package org.internalcustomer.jira.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** Admin page: the working calendars (工作日历), with what they would say about an issue raised now. */
public final class CalendarsPage extends SectionPage {

    private static final long serialVersionUID = 1;
    private static final Duration EXAMPLE = Duration.ofHours(8);

    private final transient InstantSource clock;
    private final transient Times times;

    public CalendarsPage(
            PageTools tools, Access access, Configurations configurations, InstantSource clock, Times times) {
        super(tools, access, configurations, CalendarSection.NAME, "calendars");
        this.clock = clock;
        this.times = times;
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.calendar.calendar",
                "internal-customer.calendar.zone-label",
                "internal-customer.calendar.week",
                "internal-customer.calendar.version",
                "internal-customer.calendar.example");
        for (CalendarVersion calendar : configuration().calendars().current()) {
            list.row(
                    calendar.key(),
                    edit(calendar.key()),
                    0,
                    calendar.archived(),
                    titled(calendar.names(), calendar.key()),
                    calendar.own().zone().getId(),
                    week(calendar),
                    String.valueOf(calendar.version()),
                    example(calendar));
        }
        return listed(
                request,
                "internal-customer.calendar.title",
                list.view(
                        "calendars",
                        "internal-customer.calendar.intro",
                        "internal-customer.calendar.empty",
                        address() + "?new",
                        "internal-customer.calendar.add"));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        JsonValue stored = new JsonValue("", body);
        FormView form = named(request, key, body)
                .add(FormField.text(
                                "zone",
                                "internal-customer.calendar.zone-label",
                                stored.at("zone")
                                        .optionalText()
                                        .orElse(configuration()
                                                .site()
                                                .reportingZone()
                                                .getId()))
                        .required()
                        .hint("internal-customer.calendar.zone.hint"));
        for (DayOfWeek day : DayOfWeek.values()) {
            form.add(hours(day, stored));
        }
        FormField sets = FormField.checks(
                "holidaySets",
                "internal-customer.calendar.holiday-sets",
                stored.at("holidaySets").texts());
        for (HolidaySet set : configuration().calendars().holidaySets()) {
            sets.option(set.key(), titled(set.names(), set.key()));
        }
        form.add(sets)
                .add(FormField.lines(
                                "specialDays",
                                "internal-customer.calendar.special-days",
                                DayLines.write(
                                        stored.at("specialDays").list().isEmpty()
                                                ? List.of()
                                                : body.get("specialDays")))
                        .hint("internal-customer.calendar.days.hint"))
                .add(FormField.flag(
                        "archived",
                        "internal-customer.host.archived",
                        stored.at("archived").flag(false)));
        configuration()
                .calendars()
                .current(key)
                .ifPresent(calendar ->
                        form.note(texts().text("internal-customer.calendar.example-note", example(calendar))));
        return formed(
                key.isEmpty() ? "internal-customer.calendar.add" : "internal-customer.calendar.edit",
                form.view("calendar", "internal-customer.calendar.form-intro", address()));
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        body.put("zone", request.text("zone"));
        Map<String, Object> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day.name(), HourText.read("week." + day, request.text("week." + day)));
        }
        body.put("week", week);
        body.put("holidaySets", request.texts("holidaySets"));
        body.put("specialDays", DayLines.read("specialDays", request.text("specialDays")));
        body.put("archived", request.has("archived"));
        return body;
    }

    private FormField hours(DayOfWeek day, JsonValue stored) {
        FormField field = FormField.text(
                "week." + day,
                "internal-customer.calendar.weekday." + day,
                HourText.write(DayHours.read(stored.at("week").at(day.name()))));
        return day == DayOfWeek.MONDAY
                ? field.complaintsExactly("week").hint("internal-customer.calendar.hours.hint")
                : field;
    }

    /** Such as "Mon–Fri 09:00-12:00, 13:00-18:00"; days of the same hours stand together. */
    private String week(CalendarVersion calendar) {
        Map<String, StringBuilder> byHours = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!calendar.own().week().on(day).isEmpty()) {
                StringBuilder days = byHours.computeIfAbsent(
                        HourText.write(calendar.own().week().on(day)), hours -> new StringBuilder());
                days.append(days.isEmpty() ? "" : " ")
                        .append(day.getDisplayName(TextStyle.SHORT, texts().viewersLocale()));
            }
        }
        StringBuilder text = new StringBuilder();
        byHours.forEach((hours, days) ->
                text.append(text.isEmpty() ? "" : "; ").append(days).append(' ').append(hours));
        return text.toString();
    }

    private String example(CalendarVersion calendar) {
        WorkingTime time =
                configuration().calendars().workingTime(calendar.key()).orElseThrow();
        long due = time.due(clock.millis(), EXAMPLE.toMillis());
        return due == WorkingTime.NEVER
                ? texts().text("internal-customer.calendar.never")
                : times.format(Instant.ofEpochMilli(due), calendar.own().zone(), texts().viewersLocale());
    }
}
