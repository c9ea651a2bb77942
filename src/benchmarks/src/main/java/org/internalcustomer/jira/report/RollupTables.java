package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.time.LocalDate;
import org.internalcustomer.jira.host.sql.Sql;

/** Counted issues and their rollups, within reach of the benchmarks: it stands in their package. */
public final class RollupTables {

    private static final int CHUNK = 1_000;

    private final Sql sql;
    private final InstantSource clock;

    public RollupTables(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Counts that many issues that do not exist: each closed, its resolution judged, every third rated.
     *
     * @param provider an SQL expression of the number {@code x}, as are the others
     */
    public void fill(long firstIssue, int number, LocalDate today, String provider, String customer, String service) {
        for (int from = 0; from < number; from += CHUNK) {
            String range = " FROM SYSTEM_RANGE(" + from + ", " + (Math.min(number, from + CHUNK) - 1) + ")";
            String common = firstIssue + " + x, 1, " + today.toEpochDay() + " - MOD(x * 7919, 340), " + provider + ", "
                    + customer + ", " + service;
            sql.change(db -> {
                String into =
                        "INSERT INTO [FACT] ({FACT_KEY}, {ISSUE_ID}, {PROJECT_ID}, {DAY_NUMBER}, {PROVIDER}, {CUSTOMER},"
                                + " {SERVICE}, {KIND}, {METRIC}, {VERDICT}, {USED_MS}, {HOPS}, {BOUNCES}, {RATING}, {SIMULATED}) SELECT ";
                db.update(into + "'B' || x || '/T', " + common
                        + ", 'TIMER', 'RESOLUTION', CASE WHEN MOD(x, 7) = 0 THEN 'BREACHED' ELSE 'MET' END,"
                        + " 60000 * MOD(x * 31, 4800), 0, 0, 0, FALSE" + range);
                db.update(into + "'B' || x || '/C', " + common
                        + ", 'CLOSED', '', 'MEASURED_ONLY', 0, MOD(x, 3), MOD(x, 11) / 10, 0, FALSE" + range);
                db.update(into + "'B' || x || '/A', " + common
                        + ", 'CREDITED', '', 'MEASURED_ONLY', 1000, 0, 0, 1 + MOD(x * 13, 5), FALSE" + range
                        + " WHERE MOD(x, 3) = 0");
            });
        }
        sql.change(db -> db.update("INSERT INTO [MARKED_DAY] ({DAY_NUMBER}) SELECT " + today.toEpochDay()
                + " - x FROM SYSTEM_RANGE(0, 340)"));
    }

    /** How many days were counted. */
    public int update() {
        return new Rollups(new SqlFactStore(sql), new SqlRollupStore(sql), clock).update();
    }

    /**
     * Leaves the rollups alone. H2 counts each row by each index whenever Active Objects looks at its tables, so that a
     * sandbox would take minutes to start with a million of them.
     */
    public void forgetIssues() {
        sql.change(db -> db.update("TRUNCATE TABLE [FACT]"));
    }

    /** What a scorecard of twelve months reads: how many providers it finds. */
    public int readBoard(LocalDate today) {
        return Board.read(new SqlRollupStore(sql), ReportPeriod.rolling(today), key -> key)
                .providers()
                .size();
    }

    /** How many rows the scorecard of twelve months reads. */
    public long monthRows() {
        return sql.read(db -> db.number("SELECT COUNT(*) FROM [ROLLUP] WHERE {SPAN} = 'M'"));
    }
}
