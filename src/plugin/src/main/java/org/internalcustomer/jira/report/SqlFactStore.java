package org.internalcustomer.jira.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Facts in the database. */
final class SqlFactStore implements FactStore {

    private static final int IDS_A_STATEMENT = 200;
    private static final String COLUMNS = """
            {FACT_KEY}, {ISSUE_ID}, {PROJECT_ID}, {DAY_NUMBER}, {PROVIDER}, {CUSTOMER}, {SERVICE}, {KIND}, {METRIC},
            {VERDICT}, {USED_MS}, {DUE}, {HOPS}, {BOUNCES}, {RATING}, {SIMULATED}, {SAID}""";

    private final Sql sql;

    SqlFactStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void replace(Collection<Long> issueIds, Collection<Fact> facts) {
        sql.writeAgainOnDuplicate(db -> {
            Map<String, Fact> gone = new HashMap<>();
            of(db, issueIds).forEach(fact -> gone.put(fact.key(), fact));
            List<Fact> come = new ArrayList<>();
            for (Fact fact : facts) {
                if (!fact.equals(gone.get(fact.key()))) {
                    come.add(fact);
                } else {
                    gone.remove(fact.key());
                }
            }
            delete(db, gone.keySet());
            insert(db, come);
            Set<LocalDate> days = new HashSet<>();
            gone.values().forEach(fact -> days.add(fact.day()));
            come.forEach(fact -> days.add(fact.day()));
            mark(db, days);
            return days;
        });
    }

    @Override
    public int breach(Instant now) {
        return sql.write(db -> {
            Set<LocalDate> days = new HashSet<>();
            List<Long> passed = db.list(
                    "SELECT {ID}, {DAY_NUMBER} FROM [FACT] WHERE {VERDICT} = ? AND {DUE} < ?",
                    row -> {
                        days.add(LocalDate.ofEpochDay(row.getLong(2)));
                        return row.getLong(1);
                    },
                    CountedVerdict.OPEN.name(),
                    now.toEpochMilli());
            db.batch(
                    "UPDATE [FACT] SET {VERDICT} = ?, {DUE} = NULL WHERE {ID} = ?",
                    passed.stream()
                            .map(id -> new Object[] {CountedVerdict.BREACHED.name(), id})
                            .toList());
            mark(db, days);
            return passed.size();
        });
    }

    @Override
    public List<Mark> marks() {
        return sql.read(db -> db.list(
                "SELECT {ID}, {DAY_NUMBER} FROM [MARKED_DAY]",
                row -> new Mark(row.getLong(1), LocalDate.ofEpochDay(row.getLong(2)))));
    }

    @Override
    public void clear(Collection<Mark> marks) {
        sql.change(db -> db.batch(
                "DELETE FROM [MARKED_DAY] WHERE {ID} = ?",
                marks.stream().map(mark -> new Object[] {mark.id()}).toList()));
    }

    @Override
    public Totals totals(FigureQuery figure) {
        List<Object> arguments = new ArrayList<>();
        String statement = "SELECT COUNT(DISTINCT {ISSUE_ID}), SUM(CASE WHEN {KIND} = '" + Fact.Kind.CREDITED
                + "' THEN {USED_MS} ELSE " + Credit.WHOLE + " END) FROM [FACT] WHERE " + figure.condition(arguments);
        return sql.read(db -> db.list(
                        statement,
                        row -> new Totals(row.getLong(1), row.getDouble(2) / Credit.WHOLE),
                        arguments.toArray())
                .get(0));
    }

    @Override
    public long issues(FigureQuery figure, Collection<Long> projects) {
        List<Object> arguments = new ArrayList<>();
        String statement = "SELECT COUNT(DISTINCT {ISSUE_ID}) FROM [FACT] WHERE " + of(projects, figure, arguments);
        return sql.read(db -> db.number(statement, arguments.toArray()));
    }

    @Override
    public List<Counted> page(FigureQuery figure, Collection<Long> projects, long after, int most) {
        List<Object> arguments = new ArrayList<>(List.of(true));
        String statement =
                "SELECT {ISSUE_ID}, COUNT(*), MAX(CASE WHEN {SIMULATED} = ? THEN 1 ELSE 0 END) FROM [FACT] WHERE "
                        + of(projects, figure, arguments)
                        + " AND {ISSUE_ID} > ? GROUP BY {ISSUE_ID} ORDER BY {ISSUE_ID}";
        arguments.add(after);
        return sql.read(db -> db.first(
                most,
                statement,
                row -> new Counted(row.getLong(1), row.getInt(2), row.getInt(3) == 1),
                arguments.toArray()));
    }

    private static String of(Collection<Long> projects, FigureQuery figure, List<Object> arguments) {
        String condition = figure.condition(arguments);
        arguments.addAll(projects);
        return condition + " AND " + InList.matching("{PROJECT_ID}", projects);
    }

    @Override
    public List<Long> issues(FigureQuery figure, int most) {
        List<Object> arguments = new ArrayList<>();
        String statement = "SELECT DISTINCT {ISSUE_ID} FROM [FACT] WHERE " + figure.condition(arguments);
        return sql.read(db -> db.first(most, statement, row -> row.getLong(1), arguments.toArray()));
    }

    /** The facts of one day, inside the transaction that rebuilds it. */
    static List<Fact> ofDay(Db db, LocalDate day) throws SQLException {
        return db.list(
                "SELECT " + COLUMNS + " FROM [FACT] WHERE {DAY_NUMBER} = ?", SqlFactStore::fact, day.toEpochDay());
    }

    private static List<Fact> of(Db db, Collection<Long> issueIds) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        List<Long> ids = List.copyOf(issueIds);
        for (int from = 0; from < ids.size(); from += IDS_A_STATEMENT) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + IDS_A_STATEMENT));
            String marks = part.stream().map(id -> "?").collect(Collectors.joining(", "));
            facts.addAll(db.list(
                    "SELECT " + COLUMNS + " FROM [FACT] WHERE {ISSUE_ID} IN (" + marks + ")",
                    SqlFactStore::fact,
                    part.toArray()));
        }
        return facts;
    }

    private static void delete(Db db, Collection<String> keys) throws SQLException {
        db.batch(
                "DELETE FROM [FACT] WHERE {FACT_KEY} = ?",
                keys.stream().map(key -> new Object[] {key}).toList());
    }

    private static void insert(Db db, Collection<Fact> facts) throws SQLException {
        db.batch(
                "INSERT INTO [FACT] (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream().map(SqlFactStore::columns).toList());
    }

    private static void mark(Db db, Collection<LocalDate> days) throws SQLException {
        db.batch(
                "INSERT INTO [MARKED_DAY] ({DAY_NUMBER}) VALUES (?)",
                days.stream().map(day -> new Object[] {day.toEpochDay()}).toList());
    }

    private static Object[] columns(Fact fact) {
        return new Object[] {
            fact.key(),
            fact.issueId(),
            fact.projectId(),
            fact.day().toEpochDay(),
            fact.cell().provider(),
            fact.cell().customer(),
            fact.cell().service(),
            fact.kind().name(),
            fact.metric().map(Enum::name).orElse(""),
            fact.verdict().name(),
            fact.usedMillis(),
            fact.due().map(Instant::toEpochMilli).orElse(null),
            fact.hops(),
            fact.bounces(),
            fact.rating(),
            fact.simulated(),
            fact.said()
        };
    }

    private static Fact fact(ResultSet row) throws SQLException {
        long due = row.getLong(12);
        boolean undecided = !row.wasNull();
        return new Fact(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                LocalDate.ofEpochDay(row.getLong(4)),
                new Cell(row.getString(5), row.getString(6), row.getString(7)),
                Fact.Kind.valueOf(row.getString(8)),
                CountedMetric.named(row.getString(9)),
                CountedVerdict.valueOf(row.getString(10)),
                row.getLong(11),
                undecided ? Optional.of(Instant.ofEpochMilli(due)) : Optional.empty(),
                row.getInt(13),
                row.getInt(14),
                row.getInt(15),
                row.getBoolean(16),
                Optional.ofNullable(row.getString(17)).orElse(""));
    }
}
