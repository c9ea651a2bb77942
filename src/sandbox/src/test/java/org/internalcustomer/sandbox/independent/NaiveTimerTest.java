package org.internalcustomer.sandbox.independent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NaiveTimerTest {

    private static final Instant FRI_17_00 = Instant.parse("2016-03-04T17:00:00Z");
    private static final Instant MON_10_00 = Instant.parse("2016-03-07T10:00:00Z");

    private final NaiveHours officeHours = new NaiveHours(ZoneId.of("UTC"), LocalTime.of(9, 0), LocalTime.of(18, 0));

    @Test
    void countsOpenHoursOnly() {
        assertThat(officeHours.elapsedMillis(FRI_17_00, MON_10_00)).isEqualTo(2 * NaivePolicy.HOUR);
        assertThat(officeHours.due(FRI_17_00, 2 * NaivePolicy.HOUR)).isEqualTo(MON_10_00);
        assertThat(officeHours.due(FRI_17_00, NaivePolicy.HOUR)).isEqualTo(Instant.parse("2016-03-04T18:00:00Z"));
    }

    /** The figure that is known of the log: a rule found in it explains 10,976 of 11,072 of its own verdicts. */
    @Test
    void agreesWithTheKnownFigureOfTheLog() {
        List<RawLog.Row> last = lastRows().stream()
                .filter(row -> row.text("priority").equals("3"))
                .toList();
        NaivePolicy policy = NaivePolicy.closedWithin154Hours();
        long agreeing = last.stream()
                .filter(row -> (policy.hours().elapsedMillis(row.instant("opened_at"), row.instant("closed_at"))
                                <= policy.goals().get("3"))
                        == row.text("made_sla").equals("true"))
                .count();
        assertThat(last).hasSize(11_072);
        assertThat(agreeing).isEqualTo(10_976);
    }

    @Test
    void foldsTheHistoryToTheSameVerdictsButForThreeIncidents() {
        NaivePolicy policy = NaivePolicy.closedWithin154Hours();
        long agreeing = incidents().stream()
                .filter(rows -> rows.get(rows.size() - 1).text("priority").equals("3"))
                .filter(rows -> NaiveTimer.of(rows, policy).met()
                        == rows.get(rows.size() - 1).text("made_sla").equals("true"))
                .count();
        // three incidents left Closed again, and the time between does not count
        assertThat(agreeing).isEqualTo(10_979);
    }

    private static List<RawLog.Row> lastRows() {
        return incidents().stream().map(rows -> rows.get(rows.size() - 1)).toList();
    }

    private static Collection<List<RawLog.Row>> incidents() {
        Optional<Path> log = RawLog.file();
        assumeTrue(log.isPresent());
        return RawLog.read(log.get()).values();
    }
}
