package org.internalcustomer.jira.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * A file of special days and how it is to be taken; empty texts leave what is usual.
 *
 * @param holidaySet the set that takes the days; else empty
 * @param calendar the calendar whose own days they become; else empty
 * @param from first date that counts
 * @param to last date that counts
 * @param workday the weekday that make-up workdays of an iCalendar file work like
 * @param replace whether days that the file does not name go
 */
public record ImportForm(
        String holidaySet, String calendar, String text, String from, String to, String workday, boolean replace) {

    private static final int MOST_CHARACTERS = 2_000_000;

    DayFile read(LocalDate today) {
        if (text.isBlank()) {
            throw new BadInput("text", "internal-customer.error.required");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new BadInput("text", "internal-customer.calendar.import.too-long", MOST_CHARACTERS);
        }
        Horizon usual = Horizon.around(today);
        return DayFile.read(text, new Horizon(date("from", from, usual.from()), date("to", to, usual.to())), weekday());
    }

    private DayOfWeek weekday() {
        return workday.isEmpty() ? DayOfWeek.MONDAY : Days.weekday(new JsonValue("workday", workday));
    }

    private static LocalDate date(String field, String written, LocalDate usual) {
        try {
            return written.isEmpty() ? usual : LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            throw new BadInput(field, "internal-customer.calendar.date", written);
        }
    }
}
