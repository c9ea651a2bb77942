package org.internalcustomer.sandbox.independent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whether the exported legs of one incident follow each other without a gap and without an overlap, from its creation to
 * its end. Each begins where the one before was closed. The one exception is the wait between a stop and a reopening by
 * the same department: its leg goes on, and is one row around that of the wait; its wall time is without the wait.
 */
final class LegChain {

    private final List<Map<String, String>> rows;
    private final NaiveLegs legs;
    private final List<String> broken = new ArrayList<>();

    LegChain(List<Map<String, String>> rows, NaiveLegs legs) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("seq"))))
                .toList();
        this.legs = legs;
    }

    List<String> broken() {
        Instant end = legs.created();
        Instant waited = end;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            expect(row, "seq", String.valueOf(i + 1));
            expect(row, "offered", row.get("accepted"));
            if (isBridged(row)) {
                expect(row, "wall_ms", String.valueOf(length(row).toMillis()));
                if (instant(row, "accepted").isBefore(waited)) {
                    broken.add(row + " begins before " + waited);
                }
                waited = instant(row, "closed");
            } else {
                expect(row, "accepted", end.toString());
                expect(
                        row,
                        "wall_ms",
                        String.valueOf(length(row).minus(waits(row)).toMillis()));
                end = instant(row, "closed");
            }
        }
        if (!end.equals(legs.ended())) {
            broken.add("the last one of " + rows + " ends at " + end + ", not " + legs.ended());
        }
        return broken;
    }

    /** A wait as the log says, within a department's leg. */
    private boolean isBridged(Map<String, String> row) {
        return row.get("department").isEmpty()
                && instant(row, "closed").equals(legs.reopened().get(instant(row, "accepted")))
                && rows.stream().anyMatch(leg -> isAround(leg, row));
    }

    private Duration waits(Map<String, String> leg) {
        return rows.stream()
                .filter(row -> isAround(leg, row) && isBridged(row))
                .map(LegChain::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isAround(Map<String, String> leg, Map<String, String> row) {
        return !leg.get("department").isEmpty()
                && !instant(leg, "accepted").isAfter(instant(row, "accepted"))
                && !instant(leg, "closed").isBefore(instant(row, "closed"));
    }

    private void expect(Map<String, String> row, String column, String value) {
        if (!row.get(column).equals(value)) {
            broken.add(column + " of " + row + " is not " + value);
        }
    }

    private static Duration length(Map<String, String> row) {
        return Duration.between(instant(row, "accepted"), instant(row, "closed"));
    }

    private static Instant instant(Map<String, String> row, String column) {
        return Instant.parse(row.get(column));
    }
}
