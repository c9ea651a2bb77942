package org.internalcustomer.core.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingTime;

/** What will happen by itself if nobody says anything, the earliest first. */
public record Moments(List<Moment> all) {

    static final Moments NONE = new Moments(List.of());

    public Moments {
        all = all.stream()
                .filter(moment -> moment.at() != WorkingTime.NEVER)
                .sorted(Comparator.comparingLong(Moment::at))
                .toList();
    }

    Moments and(Moment moment) {
        return and(new Moments(List.of(moment)));
    }

    Moments and(Moments others) {
        List<Moment> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Moments(both);
    }

    /** When to look again (下次检查). */
    public OptionalLong wake() {
        return all.stream().mapToLong(Moment::at).findFirst();
    }

    /** The first whose time has come; a step that is late is not warned of any more. */
    public Optional<Moment> reached(long now) {
        List<Moment> reached = all.stream().filter(moment -> moment.at() <= now).toList();
        return reached.stream()
                .filter(moment -> moment.kind() != RecoveryEvent.Kind.WARNED
                        || reached.stream().noneMatch(other -> isLate(other, moment)))
                .findFirst();
    }

    private static boolean isLate(Moment other, Moment warning) {
        return other.kind() == RecoveryEvent.Kind.LATE && other.value().equals(warning.value());
    }
}
