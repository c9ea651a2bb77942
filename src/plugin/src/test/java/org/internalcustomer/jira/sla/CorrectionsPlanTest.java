package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a scorecard finds the corrections of its period among those of years. */
@Tag("R-POL-9")
class CorrectionsPlanTest {

    private static final long FIRST = Stories.MON_09_00.toEpochMilli();
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int DAYS = 3_000;

    @Test
    void areReadByTheIndexesOfTheirInstants() {
        Sql sql = TestDatabase.postgres(CorrectedRow.class).sql();
        List<Object[]> rows = LongStream.range(0, DAYS)
                .mapToObj(CorrectionsPlanTest::oneOfThatDay)
                .toList();
        sql.change(db -> db.batch(StoredCorrections.INSERT, rows));
        sql.change(db -> db.update("ANALYZE"));
        long from = FIRST + 700 * DAY;
        long to = from + 30 * DAY;

        List<String> plan = sql.read(db ->
                db.list("EXPLAIN " + StoredCorrections.BETWEEN, row -> row.getString(1), from, to, from, to, from, to));

        assertThat(String.join(" ", plan))
                .containsPattern("(?s)(Index Scan.*){3}")
                .doesNotContain("Seq Scan");
    }

    private static Object[] oneOfThatDay(long day) {
        long at = FIRST + day * DAY;
        return new Object[] {
            day, "STD", "RESOLUTION", 1, "SD", "FIN", at, "BREACHED", at, 1L, "MET", at + DAY, 1L, "T" + day
        };
    }
}
