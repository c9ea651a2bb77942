package org.internalcustomer.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Special days as the lines of a CSV file: {@code date,type,name[,like]}, such as {@code 2026-10-10,like,调休,WEDNESDAY}
 * and {@code 2026-12-24,hours,Christmas Eve,09:00-12:00}. Empty lines, lines that begin with # and a first line of
 * column names say nothing.
 */
public final class SpecialDayLines {

    private SpecialDayLines() {}

    /** What the lines say, by date, and every complaint in the order of the lines. */
    public record Read(List<SpecialDay> days, List<Problem> problems) {

        public Read {
            days = List.copyOf(days);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong with one line.
     *
     * @param line counted from 1
     * @param text the value that cannot be taken
     */
    public record Problem(int line, Complaint complaint, String text) {}

    /** The ways in which a line can be wrong. */
    public enum Complaint {
        TOO_SHORT,
        NO_DATE,
        NO_TYPE,
        NO_WEEKDAY,
        NO_HOURS,
        OVERLAP,
        DATE_TWICE,
        OPEN_QUOTE
    }

    public static Read read(String text) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()
                    && !line.startsWith("#")
                    && !(days.isEmpty() && problems.isEmpty() && isHeading(line))) {
                try {
                    SpecialDay day = SpecialDayLine.read(line);
                    if (days.putIfAbsent(day.date(), day) != null) {
                        throw new SpecialDayLine.Unreadable(
                                Complaint.DATE_TWICE, day.date().toString());
                    }
                } catch (SpecialDayLine.Unreadable wrong) {
                    problems.add(new Problem(i + 1, wrong.complaint(), wrong.text()));
                }
            }
        }
        return new Read(List.copyOf(days.values()), problems);
    }

    /** One line a day, by date, without column names. */
    public static String write(List<SpecialDay> days) {
        return String.join(
                "\n",
                days.stream()
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .map(SpecialDayLine::write)
                        .toList());
    }

    private static boolean isHeading(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith("date,");
    }
}
