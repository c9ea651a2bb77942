package org.internalcustomer.jira.host.config;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.CalendarVersions;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.sla.Calendars;

/** All working calendars with all their versions, and the holiday sets that they share. */
public final class CalendarBook {

    private static final Comparator<CalendarVersion> BY_EFFECTIVE =
            Comparator.comparingLong(CalendarVersion::effective).thenComparingInt(CalendarVersion::version);
    private static final Comparator<CalendarVersion> FIRST = Comparator.comparingLong(CalendarVersion::effective)
            .thenComparing(Comparator.comparingInt(CalendarVersion::version).reversed());

    private final List<HolidaySet> holidaySets;
    private final Map<String, List<CalendarVersion>> versions;
    private final Calendars compiled;

    /** @param versions in ascending order of version */
    public CalendarBook(List<HolidaySet> holidaySets, List<CalendarVersion> versions) {
        this.holidaySets = List.copyOf(holidaySets);
        Map<String, List<CalendarVersion>> byKey = new LinkedHashMap<>();
        for (CalendarVersion version : versions) {
            byKey.merge(version.key(), List.of(version), CalendarBook::joined);
        }
        this.versions = byKey;
        this.compiled = compiled(byKey);
    }

    public static CalendarBook empty() {
        return new CalendarBook(List.of(), List.of());
    }

    public List<HolidaySet> holidaySets() {
        return holidaySets;
    }

    public Optional<HolidaySet> holidaySet(String key) {
        return holidaySets.stream().filter(set -> set.key().equals(key)).findFirst();
    }

    /** The latest version of each calendar, which may begin to count later: for its name, and whether it is archived. */
    public List<CalendarVersion> current() {
        return versions.values().stream().map(all -> all.get(all.size() - 1)).toList();
    }

    public Optional<CalendarVersion> current(String key) {
        return Optional.ofNullable(versions.get(key)).map(all -> all.get(all.size() - 1));
    }

    public boolean contains(String key) {
        return versions.containsKey(key);
    }

    /** In ascending order; empty for an unknown calendar. */
    public List<CalendarVersion> versionsOf(String key) {
        return versions.getOrDefault(key, List.of());
    }

    /** The version that counts at that instant; the first one counts from ever. */
    public Optional<CalendarVersion> versionAt(String key, long at) {
        List<CalendarVersion> all = versionsOf(key);
        return all.stream()
                .filter(version -> version.effective() <= at)
                .max(BY_EFFECTIVE)
                .or(() -> all.stream().min(FIRST));
    }

    /** Those that begin to count after that instant, in that order; of the same instant the last. */
    public List<CalendarVersion> following(String key, long at) {
        return versionsOf(key).stream()
                .filter(version -> version.effective() > at)
                .filter(version -> versionAt(key, version.effective())
                        .filter(version::equals)
                        .isPresent())
                .sorted(BY_EFFECTIVE)
                .toList();
    }

    /** How working time is counted through all versions; empty for an unknown calendar. */
    public Optional<WorkingTime> workingTime(String key) {
        return contains(key) ? Optional.of(compiled.find(key)) : Optional.empty();
    }

    public Calendars compiled() {
        return compiled;
    }

    private static Calendars compiled(Map<String, List<CalendarVersion>> byKey) {
        Map<String, WorkingTime> working = new LinkedHashMap<>();
        byKey.forEach((key, all) -> working.put(
                key,
                new CalendarVersions(all.stream()
                        .map(version -> new CalendarVersions.Version(
                                version.effective(), version.complete().compiled()))
                        .toList())));
        return new Calendars(working);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
