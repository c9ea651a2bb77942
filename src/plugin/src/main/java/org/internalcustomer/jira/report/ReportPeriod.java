package org.internalcustomer.jira.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.internalcustomer.core.score.Period.Unit;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * The days that a report is about (考核周期), and the stretch of the same length before, to compare with.
 *
 * @param name as the page's address has it: {@code 2026-03}, {@code 2026-Q1}, {@code 2026}, {@code rolling} or two dates
 */
record ReportPeriod(String name, LocalDate from, LocalDate to) {

    static final String ROLLING = "rolling";
    /** All days that anything can have been counted on. */
    static final ReportPeriod EVER = new ReportPeriod("", LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    private static final String DOTS = "..";
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

    /** As queries write it: a name, or two dates, both included, such as {@code 2026-03-01..2026-03-15}. */
    static ReportPeriod written(String text, LocalDate today) {
        int dots = text.indexOf(DOTS);
        try {
            return dots < 0
                    ? named(text, today)
                    : between(
                            text.substring(0, dots).strip(),
                            LocalDate.parse(text.substring(dots + DOTS.length()).strip())
                                    .plusDays(1)
                                    .toString());
        } catch (DateTimeException | BadInput wrong) {
            throw new BadInput("period", "internal-customer.jql.error.period", text);
        }
    }

    /** As {@link #written} reads it, and always the same days: never "the last twelve months". */
    String inQuery() {
        return Arrays.stream(Unit.values())
                .map(unit -> org.internalcustomer.core.score.Period.of(unit, from))
                .filter(one -> one.start().equals(from) && one.end().equals(to))
                .findFirst()
                .map(Object::toString)
                .orElse(from + DOTS + to.minusDays(1));
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
        return parsed(text)
                .filter(date -> !date.isBefore(EVER.from) && !date.isAfter(EVER.to))
                .orElseThrow(() -> new BadInput(field, "internal-customer.report.error.date", text));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
