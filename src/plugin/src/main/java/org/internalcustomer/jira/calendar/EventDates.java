package org.internalcustomer.jira.calendar;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * The dates of one event. Only what the file writes is read, never the instants that the library makes of it in the zone
 * of the machine; recurrences are reckoned in UTC, where all days are alike.
 */
final class EventDates {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final int MOST_DAYS = 366;

    private final VEvent event;
    private final LocalDate start;
    private final long length;

    private EventDates(VEvent event, LocalDate start, long length) {
        this.event = event;
        this.start = start;
        this.length = length;
    }

    /** Empty where the event has no start that can be read. */
    static Optional<EventDates> of(VEvent event) {
        DateOrDateTimeProperty from = event.getDateStart();
        if (from == null || from.getValue() == null) {
            return Optional.empty();
        }
        LocalDate start = date(from.getValue());
        return Optional.of(new EventDates(event, start, Math.max(1, Math.min(MOST_DAYS, days(event, start)))));
    }

    /** Empty for a date that no calendar has. */
    static Optional<LocalDate> written(ICalDate value) {
        try {
            return Optional.of(date(value));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static LocalDate date(ICalDate value) {
        DateTimeComponents written = value.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    boolean hasTime() {
        return event.getDateStart().getValue().hasTime();
    }

    /** Whether it recurs by the hour, say. */
    boolean isFinerThanDays() {
        return recurrence()
                .map(Recurrence::getFrequency)
                .filter(often ->
                        often == Frequency.HOURLY || often == Frequency.MINUTELY || often == Frequency.SECONDLY)
                .isPresent();
    }

    /** Whether it recurs in a way that there is not. */
    boolean isSenseless() {
        return recurrence()
                .filter(rule -> rule.getFrequency() == null
                        || Objects.requireNonNullElse(rule.getInterval(), 1) < 1
                        || Objects.requireNonNullElse(rule.getCount(), 1) < 1)
                .isPresent();
    }

    /** Every day that the event covers within the horizon, without the occurrences that begin on some dates. */
    Set<LocalDate> within(Horizon horizon, Set<LocalDate> without) {
        Set<LocalDate> begins = begins(horizon);
        begins.removeAll(without);
        event.getExceptionDates().forEach(each -> begins.removeAll(dates(each)));
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate begin : begins) {
            for (long day = 0; day < length; day++) {
                if (horizon.contains(begin.plusDays(day))) {
                    days.add(begin.plusDays(day));
                }
            }
        }
        return days;
    }

    private Set<LocalDate> begins(Horizon horizon) {
        Set<LocalDate> begins = new HashSet<>();
        Optional<Recurrence> rule = recurrence();
        if (rule.isEmpty()) {
            begins.add(start);
        } else {
            LocalDate until = Optional.ofNullable(rule.get().getUntil())
                    .map(EventDates::date)
                    .filter(end -> end.isBefore(horizon.to()))
                    .orElse(horizon.to());
            DateIterator occurrences = occurrences(rule.get());
            occurrences.advanceTo(instant(horizon.from().minusDays(length)));
            while (occurrences.hasNext()) {
                LocalDate date =
                        occurrences.next().toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
                if (date.isAfter(until)) {
                    break;
                }
                begins.add(date);
            }
        }
        event.getRecurrenceDates().forEach(each -> begins.addAll(dates(each)));
        return begins;
    }

    private DateIterator occurrences(Recurrence rule) {
        Recurrence open = new Recurrence.Builder(rule).until((ICalDate) null).build();
        return open.getDateIterator(new ICalDate(instant(start), true), UTC);
    }

    private Optional<Recurrence> recurrence() {
        RecurrenceRule rule = event.getRecurrenceRule();
        return rule == null ? Optional.empty() : Optional.ofNullable(rule.getValue());
    }

    /** An event ends before its end; without one it lasts a day. */
    private static long days(VEvent event, LocalDate start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return ChronoUnit.DAYS.between(start, date(event.getDateEnd().getValue()));
        }
        Duration lasts =
                event.getDuration() == null ? null : event.getDuration().getValue();
        return lasts == null
                ? 1
                : lasts.toMillis() / java.time.Duration.ofDays(1).toMillis();
    }

    private static Set<LocalDate> dates(ExceptionDates except) {
        Set<LocalDate> dates = new HashSet<>();
        except.getValues().forEach(value -> dates.add(date(value)));
        return dates;
    }

    private static Set<LocalDate> dates(RecurrenceDates also) {
        Set<LocalDate> dates = new HashSet<>();
        also.getDates().forEach(value -> dates.add(date(value)));
        return dates;
    }

    private static Date instant(LocalDate date) {
        return Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
