package org.internalcustomer.sandbox.independent;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Monday to Friday, the same hours every day, counted day by day. */
record NaiveHours(ZoneId zone, LocalTime opens, LocalTime closes) {

    private static final int TEN_YEARS = 3653;

    /** Monday to Friday, 00:00 to 24:00. */
    static NaiveHours aroundTheClock(ZoneId zone) {
        return new NaiveHours(zone, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    long elapsedMillis(Instant from, Instant to) {
        long millis = 0;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isOpen(day)) {
                Instant begin = later(from, start(day));
                Instant end = earlier(to, end(day));
                millis += Math.max(0, Duration.between(begin, end).toMillis());
            }
        }
        return millis;
    }

    /** The earliest instant at which so much open time has gone by since {@code from}. */
    Instant due(Instant from, long millis) {
        long left = millis;
        LocalDate day = from.atZone(zone).toLocalDate();
        if (left <= 0) {
            return from;
        }
        for (int i = 0; i < TEN_YEARS; i++, day = day.plusDays(1)) {
            if (isOpen(day)) {
                Instant begin = later(from, start(day));
                long open = Math.max(0, Duration.between(begin, end(day)).toMillis());
                if (left <= open) {
                    return begin.plusMillis(left);
                }
                left -= open;
            }
        }
        throw new IllegalStateException(millis + " ms are not used up in ten years from " + from);
    }

    private static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Instant start(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day) {
        LocalDate endDay = closes.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return endDay.atTime(closes).atZone(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
