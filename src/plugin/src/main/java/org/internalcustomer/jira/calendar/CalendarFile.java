package org.internalcustomer.jira.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.internalcustomer.core.calendar.SpecialDay;

/**
 * Reads the special days of an iCalendar file. Its all-day events are dates, which no zone shifts; what has a time of day
 * is no special day, and is left out with a remark. Of several events on one date the names are joined.
 */
final class CalendarFile {

    /** How calendars of China mark a workday among holidays, and a day off. */
    private static final Pattern AT_WORK =
            Pattern.compile(".*([（(\\[]班[)）\\]]|补班|上班).*|.*\\bmake-?up work.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("\\s*[（(\\[][班休][)）\\]]\\s*");

    private final Horizon horizon;
    private final DayOfWeek workday;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private final List<DayFile.Remark> problems = new ArrayList<>();
    private final List<DayFile.Remark> skipped = new ArrayList<>();

    CalendarFile(Horizon horizon, DayOfWeek workday) {
        this.horizon = horizon;
        this.workday = workday;
    }

    DayFile read(String text) {
        List<Integer> lines = EventLines.of(text);
        Unreadable unreadable = new Unreadable(lines);
        int event = 0;
        for (ICalendar calendar : calendars(text, unreadable)) {
            Map<String, Set<LocalDate>> moved = moved(calendar);
            for (VEvent each : calendar.getEvents()) {
                int line = event < lines.size() ? lines.get(event) : 0;
                event++;
                add(each, line, moved, unreadable.in(line));
            }
        }
        if (event == 0) {
            problems.add(new DayFile.Remark(1, "internal-customer.calendar.event.none"));
        }
        return new DayFile(List.copyOf(days.values()), problems, skipped);
    }

    private static List<ICalendar> calendars(String text, Unreadable unreadable) {
        List<ICalendar> calendars = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text.replace("\uFEFF", ""))) {
            for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
                calendars.add(next);
                reader.getWarnings().forEach(unreadable::add);
            }
            return calendars;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For each event that recurs, the dates of which another event says something else. */
    private static Map<String, Set<LocalDate>> moved(ICalendar calendar) {
        Map<String, Set<LocalDate>> moved = new HashMap<>();
        for (VEvent event : calendar.getEvents()) {
            RecurrenceId instead = event.getRecurrenceId();
            if (instead != null && instead.getValue() != null) {
                EventDates.written(instead.getValue())
                        .ifPresent(date -> moved.computeIfAbsent(uid(event), uid -> new HashSet<>())
                                .add(date));
            }
        }
        return moved;
    }

    private void add(VEvent event, int line, Map<String, Set<LocalDate>> moved, Set<String> unreadable) {
        String summary = event.getSummary() == null ? "" : event.getSummary().getValue();
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            skip(line, "internal-customer.calendar.event.cancelled", summary);
            return;
        }
        try {
            Optional<EventDates> dates = EventDates.of(event);
            if (dates.isEmpty()) {
                throw new DateTimeException("no start");
            }
            if (!dates.get().hasTime() && (dates.get().isSenseless() || !unreadable.isEmpty())) {
                String about = unreadable.isEmpty() ? "RRULE" : String.join(", ", unreadable);
                problems.add(
                        new DayFile.Remark(line, "internal-customer.calendar.event.unreadable", line, summary, about));
                return;
            }
            add(event, dates.get(), line, summary, moved);
        } catch (DateTimeException noSuchDate) {
            problems.add(new DayFile.Remark(line, "internal-customer.calendar.event.no-date", line, summary));
        }
    }

    private void add(VEvent event, EventDates dates, int line, String summary, Map<String, Set<LocalDate>> moved) {
        if (dates.hasTime()) {
            skip(line, "internal-customer.calendar.event.timed", summary);
        } else if (dates.isFinerThanDays()) {
            skip(line, "internal-customer.calendar.event.rule", summary);
        } else {
            Set<LocalDate> without =
                    event.getRecurrenceId() == null ? moved.getOrDefault(uid(event), Set.of()) : Set.of();
            Set<LocalDate> found = dates.within(horizon, without);
            if (found.isEmpty()) {
                skip(line, "internal-customer.calendar.event.outside", summary);
            }
            found.forEach(date -> put(day(event, date, summary), line));
        }
    }

    private SpecialDay day(VEvent event, LocalDate date, String summary) {
        RawProperty special = event.getExperimentalProperty("X-APPLE-SPECIAL-DAY");
        boolean atWork = special == null
                ? AT_WORK.matcher(summary).matches()
                : "ALTERNATE-WORKDAY".equalsIgnoreCase(special.getValue());
        String name = MARK.matcher(summary).replaceAll("").strip();
        return atWork ? SpecialDay.like(date, name, workday) : SpecialDay.closed(date, name);
    }

    private void put(SpecialDay day, int line) {
        SpecialDay before = days.putIfAbsent(day.date(), day);
        if (before instanceof SpecialDay.Closed && day instanceof SpecialDay.Closed) {
            if (!List.of(before.name().split(" / ", -1)).contains(day.name())) {
                days.put(day.date(), SpecialDay.closed(day.date(), before.name() + " / " + day.name()));
            }
        } else if (before != null && !before.equals(day)) {
            skip(
                    line,
                    "internal-customer.calendar.event.contradicts",
                    day.name(),
                    day.date().toString(),
                    before.name());
        }
    }

    private void skip(int line, String message, Object... about) {
        List<Object> arguments = new ArrayList<>(List.of(line));
        arguments.addAll(List.of(about));
        skipped.add(new DayFile.Remark(line, message, arguments.toArray()));
    }

    private static String uid(VEvent event) {
        Uid uid = event.getUid();
        return uid == null || uid.getValue() == null ? "" : uid.getValue();
    }
}
