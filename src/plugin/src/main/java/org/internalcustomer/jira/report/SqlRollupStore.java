package org.internalcustomer.jira.report;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;

/** Rollups in the database. */
final class SqlRollupStore implements RollupStore {

    private static final String DAY = "D";
    private static final String MONTH = "M";

    private final Sql sql;

    SqlRollupStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void rebuildDay(LocalDate day) {
        sql.change(db -> {
            Map<Cell, Tally> tallies = new HashMap<>();
            SqlFactStore.ofDay(db, day)
                    .forEach(fact -> fact.addTo(tallies.computeIfAbsent(fact.cell(), any -> new Tally())));
            replace(db, DAY, day, tallies);
        });
    }

    @Override
    public void rebuildMonth(LocalDate firstDay) {
        sql.change(db -> {
            Map<Cell, Tally> tallies = new HashMap<>();
            each(
                    db,
                    DAY,
                    firstDay,
                    firstDay.plusMonths(1),
                    (day, cell, packed) ->
                            PackedTally.addTo(tallies.computeIfAbsent(cell.ofPair(), any -> new Tally()), packed));
            replace(db, MONTH, firstDay, tallies);
        });
    }

    @Override
    public void months(LocalDate from, LocalDate to, Taker taker) {
        read(MONTH, from, to, taker);
    }

    @Override
    public void days(LocalDate from, LocalDate to, Taker taker) {
        read(DAY, from, to, taker);
    }

    @Override
    public String editionOfMonths(LocalDate from, LocalDate to) {
        return edition(MONTH, from, to);
    }

    @Override
    public String editionOfDays(LocalDate from, LocalDate to) {
        return edition(DAY, from, to);
    }

    /** Whatever is counted again gets rows of its own, which are numbered on; what has nothing any more loses its rows. */
    private String edition(String span, LocalDate from, LocalDate to) {
        return sql.read(db -> db.one(
                        "SELECT MAX({ID}), COUNT(*) FROM [ROLLUP]"
                                + " WHERE {SPAN} = ? AND {FIRST_DAY} >= ? AND {FIRST_DAY} < ?",
                        row -> row.getLong(1) + "/" + row.getLong(2),
                        span,
                        from.toEpochDay(),
                        to.toEpochDay())
                .orElseThrow());
    }

    private void read(String span, LocalDate from, LocalDate to, Taker taker) {
        sql.read(db -> {
            each(db, span, from, to, taker);
            return true;
        });
    }

    private static void each(Db db, String span, LocalDate from, LocalDate to, Taker taker) throws SQLException {
        db.each(
                "SELECT {FIRST_DAY}, {PROVIDER}, {CUSTOMER}, {SERVICE}, {TALLY} FROM [ROLLUP]"
                        + " WHERE {SPAN} = ? AND {FIRST_DAY} >= ? AND {FIRST_DAY} < ?",
                row -> taker.take(
                        LocalDate.ofEpochDay(row.getLong(1)),
                        new Cell(row.getString(2), row.getString(3), row.getString(4)),
                        row.getString(5)),
                span,
                from.toEpochDay(),
                to.toEpochDay());
    }

    private static void replace(Db db, String span, LocalDate first, Map<Cell, Tally> tallies) throws SQLException {
        db.update("DELETE FROM [ROLLUP] WHERE {SPAN} = ? AND {FIRST_DAY} = ?", span, first.toEpochDay());
        List<Object[]> rows = tallies.entrySet().stream()
                .map(entry -> columns(span, first, entry))
                .toList();
        db.batch(
                "INSERT INTO [ROLLUP] ({ROLLUP_KEY}, {SPAN}, {FIRST_DAY}, {PROVIDER}, {CUSTOMER}, {SERVICE}, {TALLY})"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] columns(String span, LocalDate first, Entry<Cell, Tally> entry) {
        Cell cell = entry.getKey();
        String key = String.join("/", span, first.toString(), cell.provider(), cell.customer(), cell.service());
        return new Object[] {
            key,
            span,
            first.toEpochDay(),
            cell.provider(),
            cell.customer(),
            cell.service(),
            PackedTally.pack(entry.getValue())
        };
    }
}
