package org.internalcustomer.jira.calendar;

import biweekly.io.ParseWarning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the events of an iCalendar file say about their dates and cannot be read: without it their days would be guessed. */
final class Unreadable {

    private static final Set<String> ABOUT_DATES =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

    /** Names of zones that nobody knows, and the like: a date needs no zone. */
    private static final Set<Integer> HARMLESS = Set.of(4, 5, 31, 32, 37, 38, 39, 43);

    private final List<Integer> events;
    private final Map<Integer, Set<String>> names = new HashMap<>();

    /** @param events the lines on which they begin, in order */
    Unreadable(List<Integer> events) {
        this.events = events;
    }

    void add(ParseWarning warning) {
        if (warning.getPropertyName() != null
                && warning.getLineNumber() != null
                && ABOUT_DATES.contains(warning.getPropertyName())
                && !HARMLESS.contains(warning.getCode())) {
            events.stream()
                    .filter(line -> line <= warning.getLineNumber())
                    .reduce((earlier, later) -> later)
                    .ifPresent(line ->
                            names.computeIfAbsent(line, none -> new TreeSet<>()).add(warning.getPropertyName()));
        }
    }

    /** The names of the properties; empty where all can be read. */
    Set<String> in(int event) {
        return names.getOrDefault(event, Set.of());
    }
}
