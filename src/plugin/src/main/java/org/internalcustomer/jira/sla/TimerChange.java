package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Verdict;

/** A timer of an issue as it was and as it is, or would be; one of both may be missing. */
record TimerChange(long issueId, String issueKey, Optional<Timer> before, Optional<Timer> after) {

    /** The counter of all flips, and how those begin that tell them apart: {@code flip/MET/BREACHED}. */
    static final String FLIPS = "flips";

    static final String FLIP = "flip/";

    /** What tells one timer of an issue from the others, whatever policy counts it. */
    private record Place(Metric metric, int cycle) {}

    /** The timers of one issue, side by side. */
    static List<TimerChange> pairs(long issueId, String issueKey, List<Timer> before, List<Timer> after) {
        Map<Place, Timer> old = byPlace(before);
        Map<Place, Timer> fresh = byPlace(after);
        List<TimerChange> pairs = new ArrayList<>();
        old.forEach((place, timer) -> pairs.add(
                new TimerChange(issueId, issueKey, Optional.of(timer), Optional.ofNullable(fresh.remove(place)))));
        fresh.values()
                .forEach(timer -> pairs.add(new TimerChange(issueId, issueKey, Optional.empty(), Optional.of(timer))));
        return pairs;
    }

    Timer either() {
        return after.or(() -> before).orElseThrow();
    }

    String provider() {
        return either().owners().provider().orElse("");
    }

    /** Whether that policy counts it, before or after. */
    boolean isOf(String policy) {
        return Stream.of(before, after)
                .anyMatch(timer ->
                        timer.filter(each -> each.id().policy().equals(policy)).isPresent());
    }

    /** Whether it is, or would be, that of one of the departments; all are of no departments in particular. */
    boolean isHeldBy(Set<String> departments) {
        return Stream.of(before, after).flatMap(Optional::stream).anyMatch(timer -> isHeldBy(timer, departments));
    }

    /** As it would be, or as it was where it would be that of none of the departments. */
    Timer heldBy(Set<String> departments) {
        return after.filter(timer -> isHeldBy(timer, departments))
                .or(() -> before)
                .orElseThrow();
    }

    static boolean isHeldBy(Timer timer, Set<String> departments) {
        return departments.isEmpty()
                || departments.contains(timer.owners().provider().orElse(""));
    }

    /** Whether it would be another department's. */
    boolean isOfAnotherDepartment() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().owners().provider().equals(after.get().owners().provider());
    }

    /** Whether an export would show another line. */
    boolean isChange() {
        return !line(before).equals(line(after));
    }

    boolean isFlip(long now) {
        return !verdict(before, now).equals(verdict(after, now));
    }

    /** In all, and by what it was and is. */
    void countFlip(Counters counted, long now) {
        counted.add(FLIPS);
        counted.add(FLIP + verdict(before, now) + "/" + verdict(after, now));
    }

    /** Empty where there is no timer. */
    static String verdict(Optional<Timer> timer, long now) {
        return timer.map(each -> each.verdictAt(now)).map(Verdict::name).orElse("");
    }

    private String line(Optional<Timer> timer) {
        return timer.map(each -> Export.timerLine(issueKey, each)).orElse("");
    }

    private static Map<Place, Timer> byPlace(List<Timer> timers) {
        Map<Place, Timer> byPlace = new LinkedHashMap<>();
        timers.forEach(
                timer -> byPlace.put(new Place(timer.id().metric(), timer.id().cycle()), timer));
        return byPlace;
    }
}
