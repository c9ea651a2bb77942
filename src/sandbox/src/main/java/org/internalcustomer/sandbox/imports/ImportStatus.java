package org.internalcustomer.sandbox.imports;

import java.time.Duration;
import java.util.Locale;

/**
 * How far an import is.
 *
 * @param added issues made by this run
 * @param present incidents that were issues before
 * @param ahead incidents left out because they would lie in the future
 */
public record ImportStatus(Phase phase, int total, int added, int present, int ahead, int badRows, Duration took) {

    /** What it is doing. */
    public enum Phase {
        READING,
        WRITING,
        DONE,
        CANCELLED
    }

    static ImportStatus reading() {
        return new ImportStatus(Phase.READING, 0, 0, 0, 0, 0, Duration.ZERO);
    }

    public boolean isRunning() {
        return phase == Phase.READING || phase == Phase.WRITING;
    }

    /** Incidents that need nothing more. */
    public int handled() {
        return added + present + ahead;
    }

    public int percent() {
        return total == 0 ? 0 : (int) (100L * handled() / total);
    }

    public long issuesPerMinute() {
        return took.toMillis() == 0 ? 0 : added * 60_000L / took.toMillis();
    }

    @Override
    public String toString() {
        return switch (phase) {
            case READING -> "reading the file";
            case WRITING ->
                String.format(
                        Locale.ROOT,
                        "%,d of %,d incidents, %,d a minute",
                        added + present + ahead,
                        total,
                        issuesPerMinute());
            case DONE -> String.format(Locale.ROOT, "%,d issues added%s", added, remarks());
            case CANCELLED ->
                String.format(Locale.ROOT, "cancelled after %,d issues%s; import again to go on", added, remarks());
        };
    }

    private String remarks() {
        StringBuilder text = new StringBuilder();
        if (added > 0) {
            text.append(String.format(
                    Locale.ROOT, " in %.1f s, %,d a minute", took.toMillis() / 1000.0, issuesPerMinute()));
        }
        append(text, present, "there before");
        append(text, ahead, "left out, as they would lie in the future");
        append(text, badRows, "bad rows left out");
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String what) {
        if (count > 0) {
            text.append(String.format(Locale.ROOT, "; %,d %s", count, what));
        }
    }
}
