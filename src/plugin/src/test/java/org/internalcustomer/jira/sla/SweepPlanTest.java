package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How the databases find the timers whose moment has come: by the index of the next wake-up.
 * {@code -Dsweep.timers=1000000 -Dsweep.plan=true} prints the plans of docs/performance.md.
 */
@Tag("R-ALR-2")
class SweepPlanTest {

    private static final int TIMERS = Integer.getInteger("sweep.timers", 20_000);
    private static final int DUE = 100;
    private static final int BATCH = 1000;
    private static final long NOW = Stories.MON_09_00.toEpochMilli();

    @Test
    void readsByTheIndexOnPostgres() {
        List<String> plan =
                plan(TestDatabase.postgres(TimerRow.class, DirtyRow.class).sql());

        assertThat(plan).anyMatch(line -> line.contains("Index Scan using index_ao_") && line.contains("_timer_wake"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan") && line.contains("_TIMER"));
    }

    @Test
    void readsByTheIndexOnH2() {
        List<String> plan = plan(TestDatabase.h2(TimerRow.class, DirtyRow.class).sql());

        assertThat(String.join(" ", plan)).containsIgnoringCase("_timer_wake: WAKE <= ");
    }

    /** Marks come and go while it reads; a database that reads all of them again for each row would never end. */
    @Test
    void looksUpTheMarksOfEachRequestByItself() {
        List<String> plan = plan(TestDatabase.h2(TimerRow.class, DirtyRow.class).sql());

        assertThat(String.join(" ", plan)).containsIgnoringCase("_dirty_issue_id: ISSUE_ID = ");
    }

    private static List<String> plan(Sql sql) {
        Timer timer = Stories.issue(1).fold().timing().timers().get(0);
        for (long from = 0; from < TIMERS; from += BATCH) {
            List<Object[]> rows = LongStream.range(from, from + BATCH)
                    .mapToObj(issue -> StoredTimer.values(issue, timer, OptionalLong.of(wake(issue))))
                    .toList();
            sql.change(db -> db.batch(StoredTimer.INSERT, rows));
        }
        sql.change(db -> db.update("ANALYZE"));
        List<String> plan = new ArrayList<>();
        sql.read(db -> db.list("EXPLAIN " + Sweep.DUE, row -> row.getString(1), NOW))
                .forEach(line -> plan.addAll(line.lines().toList()));
        if (Boolean.getBoolean("sweep.plan")) {
            plan.forEach(System.out::println);
        }
        return plan;
    }

    /** A hundred are due, the others tomorrow. */
    private static long wake(long issue) {
        return issue % (TIMERS / DUE) == 0 ? NOW - issue : NOW + 86_400_000L + issue;
    }
}
