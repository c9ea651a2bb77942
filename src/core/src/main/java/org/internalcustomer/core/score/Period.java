package org.internalcustomer.core.score;

import java.time.LocalDate;
import java.time.ZoneId;

/** A month, quarter or year (考核周期): half-open dates, made instants by the reporting zone. */
public record Period(Unit unit, LocalDate start) {

    /** How long a period is. */
    public enum Unit {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }
    }

    public Period {
        if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % unit.months != 0) {
            throw new IllegalArgumentException("No " + unit + " begins on " + start);
        }
    }

    public static Period month(int year, int month) {
        return new Period(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    public static Period year(int year) {
        return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The period that holds that date. */
    public static Period of(Unit unit, LocalDate date) {
        int month = (date.getMonthValue() - 1) / unit.months * unit.months + 1;
        return new Period(unit, LocalDate.of(date.getYear(), month, 1));
    }

    /** From texts like {@code 2026-03}, {@code 2026-Q1} and {@code 2026}. */
    public static Period parse(String text) {
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
        }
        if (text.matches("\\d{4}-Q[1-4]")) {
            return quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
        }
        if (text.matches("\\d{4}")) {
            return year(Integer.parseInt(text));
        }
        throw new IllegalArgumentException("A period is written like 2026-03, 2026-Q1 or 2026; got '" + text + "'");
    }

    public LocalDate end() {
        return start.plusMonths(unit.months);
    }

    public Period previous() {
        return new Period(unit, start.minusMonths(unit.months));
    }

    public Period next() {
        return new Period(unit, end());
    }

    public long from(ZoneId zone) {
        return start.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    public long to(ZoneId zone) {
        return end().atStartOfDay(zone).toInstant().toEpochMilli();
    }

    public boolean contains(long at, ZoneId zone) {
        return from(zone) <= at && at < to(zone);
    }

    @Override
    public String toString() {
        return switch (unit) {
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case YEAR -> String.valueOf(start.getYear());
        };
    }
}
