package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.WrittenInstant;

/** Which outage somebody means: of a department or of a calendar, and from when to when. */
record OutageForm(Where where, Instant from, Instant to) {

    private static final int LONGEST = 2000;

    static OutageForm read(JsonValue form, Configuration configuration, ZoneId zone, Instant now) {
        form.allowOnly(Set.of("department", "calendar", "from", "to"));
        Where where = where(form, configuration);
        Instant from = WrittenInstant.read(form.at("from"), zone);
        Instant to = WrittenInstant.read(form.at("to"), zone);
        if (!from.isBefore(to)) {
            throw form.at("to").bad("internal-customer.request.correction.end-first");
        }
        if (to.isAfter(now)) {
            throw form.at("to").bad("internal-customer.request.correction.not-past");
        }
        return new OutageForm(where, from, to);
    }

    static String reason(JsonValue reason) {
        if (reason.optionalText().isEmpty()) {
            throw reason.bad("internal-customer.request.reason-required");
        }
        return words(reason);
    }

    static String words(JsonValue field) {
        String text = field.optionalText().orElse("");
        if (text.length() > LONGEST) {
            throw field.bad("internal-customer.request.note-too-long", LONGEST);
        }
        return text;
    }

    /** Also of a department that is not in use any more: its timers stay. */
    private static Where where(JsonValue form, Configuration configuration) {
        Optional<String> department = form.at("department").optionalText();
        Optional<String> calendar = form.at("calendar").optionalText();
        if (department.isPresent() == calendar.isPresent()) {
            throw form.at("department").bad("internal-customer.outage.one-of");
        }
        if (calendar.isPresent()) {
            if (!configuration.calendars().contains(calendar.get())) {
                throw form.at("calendar").bad("internal-customer.outage.unknown-calendar", calendar.get());
            }
            return new Where(Where.Kind.CALENDAR, calendar.get());
        }
        if (configuration.organisation().departments().find(department.get()).isEmpty()) {
            throw form.at("department").bad("internal-customer.department.unknown", department.get());
        }
        return new Where(Where.Kind.DEPARTMENT, department.get());
    }
}
