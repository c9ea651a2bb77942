package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private record Target(Section section, String key, String property) {}

    /** Writes nothing. */
    Preview preview(ImportForm form) {
        return preview(form, target(form));
    }

    /**
     * Refuses a file with problems: what it means is not known. A calendar takes the days into the version in force and
     * into those that follow it.
     */
    DayChanges change(ImportForm form, Person who) {
        Target target = target(form);
        Preview preview = preview(form, target);
        if (!preview.file().problems().isEmpty()) {
            DayFile.Remark first = preview.file().problems().get(0);
            throw new BadInput("text", first.message(), first.arguments());
        }
        List<Submission> submissions = new ArrayList<>();
        for (ItemVersion item : holding(target)) {
            DayChanges changes = changes(form, preview.file(), target, item);
            if (!changes.isEmpty()) {
                submissions.add(submission(target, item, changes));
            }
        }
        configurations.change(submissions, who);
        return preview.changes();
    }

    /** The changes of now; where there are none, those of a version that follows. */
    private Preview preview(ImportForm form, Target target) {
        DayFile file = form.read(LocalDate.ofInstant(
                Instant.ofEpochMilli(clock.millis()),
                configurations.current().site().reportingZone()));
        List<DayChanges> all = holding(target).stream()
                .sorted(Comparator.comparingLong(ItemVersion::effective))
                .map(item -> changes(form, file, target, item))
                .toList();
        return new Preview(
                file,
                all.stream().filter(changes -> !changes.isEmpty()).findFirst().orElse(all.get(0)));
    }

    private static DayChanges changes(ImportForm form, DayFile file, Target target, ItemVersion item) {
        List<SpecialDay> days = Days.read(new JsonValue("", item.body()).at(target.property()));
        return form.replace() ? DayChanges.replacing(days, file.days()) : DayChanges.adding(days, file.days());
    }

    @SuppressWarnings("unchecked")
    private Submission submission(Target target, ItemVersion item, DayChanges changes) {
        Map<String, Object> body =
                new LinkedHashMap<>((Map<String, Object>) target.section().shown(item));
        body.remove("key");
        body.put(target.property(), Days.write(changes.after()));
        if (item.effective() > clock.millis()) {
            body.put("effective", Instant.ofEpochMilli(item.effective()).toString());
        }
        return Submission.ofNow(target.section(), target.key(), new JsonValue("", body));
    }

    private List<ItemVersion> holding(Target target) {
        List<ItemVersion> holding = configurations.holding(target.section(), target.key());
        if (holding.isEmpty()) {
            throw NotFound.of(target.section().name(), target.key());
        }
        return holding;
    }

    private Target target(ImportForm form) {
        if (form.holidaySet().isEmpty() == form.calendar().isEmpty()) {
            throw new BadInput("holidaySet", "internal-customer.calendar.import.target");
        }
        return form.calendar().isEmpty()
                ? new Target(configurations.section(HolidaySetSection.NAME), form.holidaySet(), "days")
                : new Target(configurations.section(CalendarSection.NAME), form.calendar(), "specialDays");
    }
}
