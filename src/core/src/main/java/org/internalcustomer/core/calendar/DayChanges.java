package org.internalcustomer.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of special days when others take their place, each list by date. */
public record DayChanges(
        List<SpecialDay> added, List<Changed> changed, List<SpecialDay> removed, List<SpecialDay> unchanged) {

    /** A date of which something else is said than before. */
    public record Changed(SpecialDay before, SpecialDay after) {}

    public DayChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unchanged = List.copyOf(unchanged);
    }

    /** The days of {@code after} instead of all those of {@code before}. */
    public static DayChanges replacing(Collection<SpecialDay> before, Collection<SpecialDay> after) {
        Map<LocalDate, SpecialDay> old = byDate(before);
        List<SpecialDay> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<SpecialDay> unchanged = new ArrayList<>();
        for (SpecialDay day : byDate(after).values()) {
            SpecialDay was = old.remove(day.date());
            if (was == null) {
                added.add(day);
            } else if (was.equals(day)) {
                unchanged.add(day);
            } else {
                changed.add(new Changed(was, day));
            }
        }
        return new DayChanges(added, changed, List.copyOf(old.values()), unchanged);
    }

    /** The days of {@code more} beside those of {@code before}; of a date that both name {@code more} wins. */
    public static DayChanges adding(Collection<SpecialDay> before, Collection<SpecialDay> more) {
        Map<LocalDate, SpecialDay> after = byDate(before);
        after.putAll(byDate(more));
        return replacing(before, after.values());
    }

    /** All days afterwards, by date. */
    public List<SpecialDay> after() {
        Map<LocalDate, SpecialDay> after = byDate(unchanged);
        after.putAll(byDate(added));
        changed.forEach(change -> after.put(change.after().date(), change.after()));
        return List.copyOf(after.values());
    }

    /** Whether nothing would be different. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    private static Map<LocalDate, SpecialDay> byDate(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }
}
