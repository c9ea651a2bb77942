package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * The days that a report is about (考核周期), and the stretch of the same length before, to compare with.
 *
 * @param name as the page's address has it: {@code 2026-03}, {@code 2026-Q1}, {@code 2026}, {@code rolling} or two dates
 */
record ReportPeriod(String name, LocalDate from, LocalDate to) {

    static final String ROLLING = "rolling";
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONGEST_YEARS = 10;

    /** Twelve months, the last of which is the one of {@code today}. */
    static ReportPeriod rolling(LocalDate today) {
        LocalDate end = today.withDayOfMonth(1).plusMonths(1);
        return new ReportPeriod(ROLLING, end.minusMonths(MONTHS_OF_A_YEAR), end);
    }

    static ReportPeriod named(String name, LocalDate today) {
        if (name.isEmpty() || name.equals(ROLLING)) {
            return rolling(today);
        }
        try {
            org.internalcustomer.core.score.Period period = org.internalcustomer.core.score.Period.parse(name);
            return new ReportPeriod(period.toString(), period.start(), period.end());
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("period", "internal-customer.report.error.period", name);
        }
    }

    /** From the first day up to, but without, the second. */
    static ReportPeriod between(String from, String to) {
        ReportPeriod period = new ReportPeriod(from + "/" + to, date("from", from), date("to", to));
        if (!period.from.isBefore(period.to)) {
            throw new BadInput("to", "internal-customer.report.error.order", from, to);
        }
        if (period.from.plusYears(LONGEST_YEARS).isBefore(period.to)) {
            throw new BadInput("to", "internal-customer.report.error.long", LONGEST_YEARS);
        }
        return period;
    }

    ReportPeriod previous() {
        LocalDate start = isOfMonths()
                ? from.minus(Period.ofMonths((int) ChronoUnit.MONTHS.between(from, to)))
                : from.minusDays(ChronoUnit.DAYS.between(from, to));
        return new ReportPeriod("", start, from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean isOfMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    private static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new BadInput(field, "internal-customer.report.error.date", text);
        }
    }
}
