package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.calendar.DayChanges;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.JsonValue;

/** Brings special days from files into a holiday set or a calendar: first what would change, then the change. */
public final class DayImport {

    private final Configurations configurations;
    private final InstantSource clock;

    public DayImport(Configurations configurations, InstantSource clock) {
        this.configurations = configurations;
        this.clock = clock;
    }

    /** What the file says, and what would become of the days that are there. */
    record Preview(DayFile file, DayChanges changes) {}

    /** Whose days they are. */
    private record Target(Section section, String key, String property, Map<String, Object> body) {

        List<SpecialDay> days() {
            return Days.read(new JsonValue("", body).at(property));
        }
    }

    /** Writes nothing. */
    Preview preview(ImportForm form) {
        return preview(form, target(form));
    }

    /** Refuses a file with problems: what it means is not known. */
    DayChanges change(ImportForm form, Person who) {
        Target target = target(form);
        Preview preview = preview(form, target);
        if (!preview.file().problems().isEmpty()) {
            DayFile.Remark first = preview.file().problems().get(0);
            throw new BadInput("text", first.message(), first.arguments());
        }
        Map<String, Object> body = new LinkedHashMap<>(target.body());
        body.put(target.property(), Days.write(preview.changes().after()));
        configurations.change(Submission.of(target.section(), target.key(), new JsonValue("", body)), who);
        return preview.changes();
    }

    private Preview preview(ImportForm form, Target target) {
        DayFile file = form.read(LocalDate.ofInstant(
                Instant.ofEpochMilli(clock.millis()),
                configurations.current().site().reportingZone()));
        return new Preview(
                file,
                form.replace()
                        ? DayChanges.replacing(target.days(), file.days())
                        : DayChanges.adding(target.days(), file.days()));
    }

    private Target target(ImportForm form) {
        if (form.holidaySet().isEmpty() == form.calendar().isEmpty()) {
            throw new BadInput("holidaySet", "internal-customer.calendar.import.target");
        }
        return form.calendar().isEmpty()
                ? target(HolidaySetSection.NAME, form.holidaySet(), "days")
                : target(CalendarSection.NAME, form.calendar(), "specialDays");
    }

    @SuppressWarnings("unchecked")
    private Target target(String sectionName, String key, String property) {
        Section section = configurations.section(sectionName);
        ItemVersion item = configurations.latest(section, key).orElseThrow(() -> NotFound.of(sectionName, key));
        Map<String, Object> body = new LinkedHashMap<>((Map<String, Object>) section.shown(item));
        body.remove("key");
        return new Target(section, key, property, body);
    }
}
