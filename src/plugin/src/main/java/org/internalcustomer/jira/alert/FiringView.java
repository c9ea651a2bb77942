package org.internalcustomer.jira.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * One firing over REST.
 *
 * @param threshold such as {@code P80}, {@code B1800000}, {@code DUE}, {@code A3600000}, in percent or milliseconds
 * @param time 0 for the first, 1 for the first repetition
 * @param outcome {@code TOLD}, {@code QUIET} or {@code NOBODY}
 */
public record FiringView(
        long id,
        String issue,
        String policy,
        int version,
        String metric,
        int cycle,
        String threshold,
        int time,
        String reached,
        String fired,
        long usedMillis,
        Long goalMillis,
        String outcome,
        List<ActionView> actions) {

    /**
     * @param recipient {@code user:key}; addresses and problems are for administrators
     * @param next when it is done or tried again
     */
    public record ActionView(
            long id, String kind, String recipient, String state, int attempts, String next, String problem) {}

    static FiringView of(LoggedFiring firing, String issueKey, boolean administrator) {
        return new FiringView(
                firing.id(),
                issueKey,
                firing.of().policy(),
                firing.of().version(),
                firing.of().metric(),
                firing.of().cycle(),
                firing.threshold(),
                firing.time(),
                instant(firing.reached()),
                Instant.ofEpochMilli(firing.happened()).toString(),
                firing.used(),
                firing.goal().isPresent() ? firing.goal().getAsLong() : null,
                firing.outcome(),
                firing.actions().stream()
                        .map(action -> action(action, administrator))
                        .toList());
    }

    private static ActionView action(LoggedFiring.LoggedAction action, boolean administrator) {
        boolean hidden = action.recipient().kind() == Addressee.Kind.ADDRESS && !administrator;
        return new ActionView(
                action.id(),
                action.kind().name().toLowerCase(Locale.ROOT),
                hidden ? null : action.recipient().text(),
                action.state().name(),
                action.attempts(),
                instant(action.nextAt()),
                administrator && !action.problem().isEmpty() ? action.problem() : null);
    }

    private static String instant(OptionalLong millis) {
        return millis.isPresent() ? Instant.ofEpochMilli(millis.getAsLong()).toString() : null;
    }
}
