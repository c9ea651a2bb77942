package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the late timers of an outage are found among those of years: by the index of the due instants, each once. */
@Tag("R-POL-9")
class OutagePlanTest {

    private static final int TIMERS = 20_000;
    private static final int BATCH = 1000;
    private static final int PAGE = 200;
    private static final Set<String> IT_AND_BELOW = Set.of("SD", "NET");
    private static final long FIRST = Stories.MON_09_00.toEpochMilli();
    private static final long APART = 60_000;

    @Test
    void readsByTheIndexOnPostgres() {
        List<String> plan = plan(TestDatabase.postgres(TimerRow.class).sql());

        assertThat(plan).anyMatch(line -> line.contains("Index Scan using index_ao_") && line.contains("_timer_due"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan") || line.contains("Sort"));
    }

    @Test
    void readsByTheIndexOnH2() {
        List<String> plan = plan(TestDatabase.h2(TimerRow.class).sql());

        assertThat(String.join(" ", plan))
                .containsIgnoringCase("_timer_due: DUE < ")
                .contains("/* index sorted */");
    }

    private static List<String> plan(Sql sql) {
        Timer timer = Stories.issue(1).fold().timing().timers().get(0);
        for (long from = 0; from < TIMERS; from += BATCH) {
            List<Object[]> rows = LongStream.range(from, from + BATCH)
                    .mapToObj(issue -> StoredTimer.values(issue, timer, OptionalLong.empty()))
                    .toList();
            sql.change(db -> db.batch(StoredTimer.INSERT, rows));
        }
        sql.change(db -> db.update("UPDATE [TIMER] SET {DUE} = ? + {ISSUE_ID} * ?", FIRST, APART));
        sql.change(db -> db.update("ANALYZE"));
        long now = FIRST + TIMERS * APART;
        List<String> plan = new ArrayList<>();
        sql.read(db -> db.list(
                        "EXPLAIN " + db.limited(PAGE, LateTimers.page(Where.Kind.DEPARTMENT, IT_AND_BELOW)),
                        row -> row.getString(1),
                        "SD",
                        "NET",
                        now,
                        now,
                        now - 3 * PAGE * APART))
                .forEach(line -> plan.addAll(line.lines().toList()));
        return plan;
    }
}
