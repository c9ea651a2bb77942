package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.core.calendar.SpecialDayLines;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.CalendarVersion;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Answers for a working calendar as it is being edited, with the holiday sets as they are stored. */
public final class CalendarDrafts {

    /** The special days as the form has them. */
    private static final String LINES = "specialDayLines";

    private final Access access;
    private final Configurations configurations;
    private final InstantSource clock;
    private final Texts texts;
    private final Times times;

    public CalendarDrafts(Access access, Configurations configurations, InstantSource clock, Texts texts, Times times) {
        this.access = access;
        this.configurations = configurations;
        this.clock = clock;
        this.texts = texts;
        this.times = times;
    }

    /**
     * When a request raised now would be due.
     *
     * @param due null where the budget is not used up within ten years
     * @param text the same in the calendar's zone and the viewer's language
     * @param workingDay the length of the unit "working day" in milliseconds
     */
    public record DraftDueView(String from, long budget, String due, String text, long workingDay) {}

    DraftDueView due(String budget, String body) {
        access.administrator();
        long millis = Durations.parse(budget == null ? "" : budget)
                .orElseThrow(() -> new BadInput("budget", "internal-customer.error.duration", String.valueOf(budget)))
                .toMillis();
        WorkingCalendar calendar = read(withDays(Json.read(body))).complete();
        long now = clock.millis();
        long due = calendar.compiled().due(now, millis);
        return new DraftDueView(
                Instant.ofEpochMilli(now).toString(),
                millis,
                due == WorkingTime.NEVER ? null : Instant.ofEpochMilli(due).toString(),
                DueWords.of(texts, times, calendar.zone(), due),
                calendar.workingDay());
    }

    /** The form has its special days as lines: they are read as they will be when it is saved. */
    private JsonValue withDays(JsonValue sent) {
        Map<String, Object> body = new LinkedHashMap<>(sent.map());
        if (body.remove(LINES) instanceof String lines) {
            SpecialDayLines.Read read = SpecialDayLines.read(lines);
            read.problems().stream().findFirst().map(DayFile::remark).ifPresent(wrong -> {
                throw new BadInput(LINES, wrong.message(), wrong.arguments());
            });
            body.put("specialDays", Days.write(read.days()));
        }
        return new JsonValue(sent.path(), body);
    }

    private CalendarVersion read(JsonValue sent) {
        CalendarSection section = new CalendarSection();
        ConfigurationDraft draft = new ConfigurationDraft();
        draft.holidaySets(configurations.current().calendars().holidaySets());
        Map<String, Object> body = section.resolved(sent, section.canonical(sent), draft);
        return CalendarSection.version(
                new ItemVersion(section.name(), "draft", 1, ItemVersion.FROM_EVER, body, clock.millis(), ""));
    }
}
