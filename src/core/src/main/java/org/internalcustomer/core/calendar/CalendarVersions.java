package org.internalcustomer.core.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;

/**
 * A calendar through time: each version counts from its effective instant until the next one's; the first from ever, and of
 * the same instant the last.
 */
public final class CalendarVersions implements WorkingTime {

    /** One version of a calendar and the instant from which it counts. */
    public record Version(long effective, WorkingTime hours) {}

    private final long[] effective;
    private final WorkingTime[] hours;

    public CalendarVersions(List<Version> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one version");
        }
        TreeMap<Long, WorkingTime> byInstant = new TreeMap<>();
        versions.forEach(version -> byInstant.put(version.effective(), version.hours()));
        effective = byInstant.keySet().stream().mapToLong(Long::longValue).toArray();
        effective[0] = Long.MIN_VALUE;
        hours = byInstant.values().toArray(WorkingTime[]::new);
    }

    @Override
    public long elapsed(long from, long to) {
        if (to < from) {
            return -elapsed(to, from);
        }
        int version = versionAt(from);
        long sum = 0;
        long start = from;
        while (to > until(version)) {
            sum += hours[version].elapsed(start, until(version));
            start = until(version++);
        }
        return sum + hours[version].elapsed(start, to);
    }

    @Override
    public long due(long start, long budget) {
        int version = versionAt(start);
        long from = start;
        long left = budget;
        long due = hours[version].due(from, left);
        while (due > until(version)) {
            left -= hours[version].elapsed(from, until(version));
            from = until(version++);
            due = hours[version].due(from, left);
        }
        return due != NEVER && due - start <= TEN_YEARS ? due : NEVER;
    }

    @Override
    public boolean isOpen(long at) {
        return hours[versionAt(at)].isOpen(at);
    }

    @Override
    public long nextChange(long at) {
        int version = versionAt(at);
        boolean open = isOpen(at);
        long change = hours[version].nextChange(at);
        while (change >= until(version) && until(version) != NEVER) {
            long border = until(version++);
            if (hours[version].isOpen(border) != open) {
                return border - at <= TEN_YEARS ? border : NEVER;
            }
            change = hours[version].nextChange(border);
        }
        return change != NEVER && change - at <= TEN_YEARS ? change : NEVER;
    }

    @Override
    public long sameUntil(long at) {
        return until(versionAt(at));
    }

    @Override
    public ZoneId zone(long at) {
        return hours[versionAt(at)].zone(at);
    }

    private long until(int version) {
        return version + 1 < effective.length ? effective[version + 1] : NEVER;
    }

    private int versionAt(long at) {
        int version = effective.length - 1;
        while (effective[version] > at) {
            version--;
        }
        return version;
    }
}
