package org.internalcustomer.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.core.calendar.SpecialDayLines.Complaint;

/** One line of a CSV file of special days. */
final class SpecialDayLine {

    /** Spreadsheets like to write 2026/10/1. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private SpecialDayLine() {}

    static SpecialDay read(String line) {
        List<String> cells = cells(line);
        if (cells.size() < 2) {
            throw new Unreadable(Complaint.TOO_SHORT, line);
        }
        LocalDate date = date(cells.get(0));
        String name = cells.size() > 2 ? cells.get(2) : "";
        String more = cells.size() > 3 ? String.join(",", cells.subList(3, cells.size())) : "";
        return switch (cells.get(1).toLowerCase(Locale.ROOT)) {
            case "closed", "holiday" -> SpecialDay.closed(date, name);
            case "like", "makeup", "workday" -> SpecialDay.like(date, name, weekday(more));
            case "hours", "half-day" -> hours(date, name, more);
            default -> throw new Unreadable(Complaint.NO_TYPE, cells.get(1));
        };
    }

    static String write(SpecialDay day) {
        String name = quoted(day.name());
        if (day instanceof SpecialDay.Like like) {
            return day.date() + ",like," + name + "," + like.weekday();
        }
        if (day instanceof SpecialDay.Hours hours && !hours.hours().isEmpty()) {
            return day.date() + ",hours," + name + "," + text(hours.hours());
        }
        return day.date() + ",closed," + name;
    }

    private static LocalDate date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new Unreadable(Complaint.NO_DATE, text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(Complaint.NO_DATE, text);
        }
    }

    private static DayOfWeek weekday(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(wanted) || day.name().substring(0, 3).equals(wanted)) {
                return day;
            }
        }
        throw new Unreadable(Complaint.NO_WEEKDAY, text);
    }

    private static SpecialDay hours(LocalDate date, String name, String text) {
        List<Interval> hours = new ArrayList<>();
        for (String interval : text.split("[,;，；\\s]+")) {
            if (!interval.isEmpty()) {
                hours.add(interval(interval));
            }
        }
        if (hours.isEmpty()) {
            throw new Unreadable(Complaint.NO_HOURS, text);
        }
        try {
            return SpecialDay.hours(date, name, hours);
        } catch (IllegalArgumentException overlap) {
            throw new Unreadable(Complaint.OVERLAP, text);
        }
    }

    private static Interval interval(String text) {
        String[] ends = text.split("[-–—~～]", 2);
        try {
            return Interval.of(ends[0], ends.length > 1 ? ends[1] : "");
        } catch (IllegalArgumentException senseless) {
            throw new Unreadable(Complaint.NO_HOURS, text);
        }
    }

    private static String text(List<Interval> hours) {
        return String.join(
                "; ",
                hours.stream()
                        .map(interval -> interval.startText() + "-" + interval.endText())
                        .toList());
    }

    private static String quoted(String name) {
        String oneLine = name.replaceAll("\\R", " ");
        return oneLine.matches(".*[,\"].*") ? '"' + oneLine.replace("\"", "\"\"") + '"' : oneLine;
    }

    /** A comma inside double quotes belongs to its cell; two double quotes there are one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new Unreadable(Complaint.OPEN_QUOTE, line);
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** The line says nothing that can be taken. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Complaint complaint;
        private final String text;

        Unreadable(Complaint complaint, String text) {
            super(complaint + ": " + text);
            this.complaint = complaint;
            this.text = text;
        }

        Complaint complaint() {
            return complaint;
        }

        String text() {
            return text;
        }
    }
}
