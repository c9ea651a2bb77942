package org.internalcustomer.jira.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** On which lines of an iCalendar file its events begin, so that remarks can name them. */
final class EventLines {

    private EventLines() {}

    /** Counted from 1, in the order of the file. */
    static List<Integer> of(String text) {
        List<Integer> begins = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().toUpperCase(Locale.ROOT).equals("BEGIN:VEVENT")) {
                begins.add(i + 1);
            }
        }
        return begins;
    }
}
