package org.internalcustomer.jira.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.HolidaySet;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The form of a working calendar: its fields, and what was typed into them as the document would say it. */
final class CalendarForm {

    static final String WEEK = "week.";

    private final PageRequest request;
    private final Texts texts;

    CalendarForm(PageRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    FormView fields(FormView form, String key, Map<String, Object> body, Configuration configuration) {
        JsonValue stored = new JsonValue("", body);
        String usual = configuration.site().reportingZone().getId();
        form.add(FormField.text(
                        "zone",
                        "internal-customer.calendar.zone-label",
                        stored.at("zone").optionalText().orElse(usual))
                .required()
                .hint("internal-customer.calendar.zone.hint"));
        for (DayOfWeek day : DayOfWeek.values()) {
            form.add(hours(day, stored));
        }
        List<String> chosen = stored.at("holidaySets").texts();
        FormField sets = FormField.checks("holidaySets", "internal-customer.calendar.holiday-sets", chosen);
        for (HolidaySet set : configuration.calendars().holidaySets()) {
            if (!set.archived() || chosen.contains(set.key())) {
                String name = set.names().in(texts.viewersLocale().getLanguage());
                sets.option(set.key(), name + " (" + set.key() + ")");
            }
        }
        Object days = stored.at("specialDays").isPresent() ? body.get("specialDays") : List.of();
        form.add(sets)
                .add(FormField.lines("specialDays", "internal-customer.calendar.special-days", DayLines.write(days))
                        .hint("internal-customer.calendar.days.hint"));
        if (!key.isEmpty()) {
            form.add(FormField.text("effective", "internal-customer.calendar.effective", "")
                            .hint("internal-customer.calendar.effective.hint"))
                    .add(FormField.flag("restate", "internal-customer.calendar.restate", false)
                            .hint("internal-customer.calendar.restate.hint"));
        }
        return form.add(FormField.flag(
                "archived",
                "internal-customer.host.archived",
                stored.at("archived").flag(false)));
    }

    /** Without the names. Everything that is wrong is said at once. */
    Map<String, Object> body(Instant now) {
        FormErrors errors = new FormErrors(texts);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("zone", request.text("zone"));
        Map<String, Object> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            errors.gather(() -> {
                List<Object> hours = HourText.read(WEEK + day, request.text(WEEK + day));
                DayHours.read(new JsonValue(WEEK + day, hours));
                week.put(day.name(), hours);
            });
        }
        body.put("week", week);
        body.put("holidaySets", request.texts("holidaySets"));
        body.put("specialDays", DayLines.read(errors, "specialDays", request.text("specialDays")));
        body.put("archived", request.has("archived"));
        request.optional("effective")
                .ifPresent(text -> errors.gather(() -> body.put("effective", effective(text, now))));
        errors.check();
        return body;
    }

    /** In the calendar's zone; one that has passed must be meant. */
    private String effective(String text, Instant now) {
        try {
            Instant effective = local(text.replace('T', ' '))
                    .atZone(ZoneId.of(request.text("zone")))
                    .toInstant();
            if (effective.isBefore(now) && !request.has("restate")) {
                throw new BadInput("effective", "internal-customer.calendar.effective.past", text);
            }
            return effective.toString();
        } catch (DateTimeException wrong) {
            throw new BadInput("effective", "internal-customer.calendar.effective.wrong", text);
        }
    }

    private static LocalDateTime local(String text) {
        return text.length() <= 10
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.replaceFirst(" +", "T"));
    }

    private static FormField hours(DayOfWeek day, JsonValue stored) {
        FormField field = FormField.text(
                WEEK + day,
                "internal-customer.calendar.weekday." + day,
                HourText.write(DayHours.read(stored.at("week").at(day.name()))));
        return day == DayOfWeek.MONDAY
                ? field.complaintsExactly("week").hint("internal-customer.calendar.hours.hint")
                : field;
    }
}
