package org.internalcustomer.jira.calendar;

import java.time.DayOfWeek;
import java.util.List;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.SpecialDayLines;

/**
 * What a file says about special days: CSV as in {@link SpecialDayLines}, or iCalendar.
 *
 * @param days by date
 * @param problems lines that must be mended first
 * @param skipped what the file says beside special days, and is left out
 */
record DayFile(List<SpecialDay> days, List<Remark> problems, List<Remark> skipped) {

    DayFile {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /**
     * Something about one line.
     *
     * @param line counted from 1; 0 for the file
     * @param message key of our texts
     */
    record Remark(int line, String message, Object... arguments) {}

    /** @param workday the weekday that a make-up workday of an iCalendar file works like */
    static DayFile read(String text, Horizon horizon, DayOfWeek workday) {
        if (text.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            return new CalendarFile(horizon, workday).read(text);
        }
        SpecialDayLines.Read read = SpecialDayLines.read(text);
        return new DayFile(
                read.days(), read.problems().stream().map(DayFile::remark).toList(), List.of());
    }

    static Remark remark(SpecialDayLines.Problem problem) {
        return new Remark(
                problem.line(),
                "internal-customer.calendar.line." + problem.complaint(),
                problem.line(),
                problem.text());
    }
}
