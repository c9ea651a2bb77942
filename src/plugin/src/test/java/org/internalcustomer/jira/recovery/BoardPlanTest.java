package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.internalcustomer.core.recovery.RootCause;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.recovery.BoardQuery.After;
import org.internalcustomer.jira.recovery.BoardQuery.Sort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many rows a page of the board reads where there are many complaints: 20,000 about twenty departments, one of ten still open.
 * {@code -Dboard.plan=true} prints the plans.
 */
@Tag("R-REC-1")
class BoardPlanTest {

    private static final int COMPLAINTS = 20_000;
    private static final int DEPARTMENTS = 20;
    private static final int OPEN_ONE_OF = 10;
    private static final int BATCH = 1_000;
    /** A page and what says that there is another, with some room for what a database reads beside. */
    private static final int PAGE = 2 * (Board.PAGE + 1);

    private static final int COUNTED = BoardStore.MOST_COUNTED + 1;
    private static final long FIRST = House.MON_10_00.toEpochMilli();
    private static final long APART = Duration.ofMinutes(10).toMillis();
    private static final long NOW = FIRST + COMPLAINTS * APART;
    private static final List<Long> PROJECTS = List.of(1L);
    private static final Pattern ROWS = Pattern.compile("actual [^)]*?rows=(\\d+)");
    private static final Pattern SKIPPED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Test
    void readsAPageOnPostgres() {
        Sql sql = filled(TestDatabase.postgres(RecoveryRow.class).sql());

        for (Sort sort : Sort.values()) {
            assertThat(pageOnPostgres(sql, all(State.CLOSED, sort))).isLessThan(PAGE);
            assertThat(pageOnPostgres(sql, all(State.ACKNOWLEDGE, sort))).isLessThan(PAGE);
            assertThat(pageOnPostgres(sql, later(all(State.CLOSED, sort)))).isLessThan(PAGE);
        }
        assertThat(pageOnPostgres(sql, one(State.CLOSED))).isLessThan(PAGE);
        assertThat(pageOnPostgres(sql, later(one(State.CLOSED)))).isLessThan(PAGE);
    }

    @Test
    void countsNoFurtherThanItShowsOnPostgres() {
        Sql sql = filled(TestDatabase.postgres(RecoveryRow.class).sql());

        assertThat(countOnPostgres(sql, all(State.CLOSED, Sort.DUE))).isLessThan(2 * COUNTED);
        assertThat(countOnPostgres(sql, one(State.CLOSED))).isLessThan(2 * COUNTED);
    }

    @Test
    void countsOnlyThePeriodOnPostgres() {
        Sql sql = filled(TestDatabase.postgres(RecoveryRow.class).sql());
        long day = FIRST + COMPLAINTS / 2 * APART;
        long next = day + Duration.ofDays(1).toMillis();

        String plan = explained(sql, DEPARTMENTS, RecoveryFigures.repetitions(""), List.of(day, next));

        assertThat(plan).contains("Index Scan").doesNotContain("Seq Scan");
        assertThat(rows(plan)).isLessThan(COMPLAINTS / 10);
    }

    /** Its optimiser sorts the complaints of the departments; it never reads those of others. */
    @Test
    void readsOnlyTheDepartmentsStatesOnH2() {
        Sql sql = filled(TestDatabase.h2(RecoveryRow.class).sql());
        int closed = COMPLAINTS / DEPARTMENTS;

        assertThat(pageOnH2(sql, one(State.CLOSED))).isLessThan(2 * closed);
        assertThat(pageOnH2(sql, one(State.ACKNOWLEDGE))).isLessThan(2 * closed);
    }

    private static int pageOnPostgres(Sql sql, BoardQuery query) {
        List<Object> values = new ArrayList<>();
        String statement = BoardStore.page(query, PROJECTS, NOW, values);
        return rows(explained(sql, Board.PAGE + 1, statement, values));
    }

    private static int countOnPostgres(Sql sql, BoardQuery query) {
        List<Object> values = new ArrayList<>();
        String statement = BoardStore.all(query, PROJECTS, NOW, values);
        return rows(explained(sql, COUNTED, statement, values));
    }

    private static int pageOnH2(Sql sql, BoardQuery query) {
        List<Object> values = new ArrayList<>();
        String statement = BoardStore.page(query, PROJECTS, NOW, values);
        return largest(SCANNED, explained(sql, Board.PAGE + 1, statement, values));
    }

    private static String explained(Sql sql, int most, String statement, List<Object> values) {
        String plan = sql
                .read(db -> db.list(
                        "EXPLAIN ANALYZE " + db.limited(most, statement), row -> row.getString(1), values.toArray()))
                .stream()
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("board.plan")) {
            System.out.println(plan);
        }
        return plan;
    }

    /** What the busiest step of the plan reads. */
    private static int rows(String plan) {
        return largest(ROWS, plan) + largest(SKIPPED, plan);
    }

    private static int largest(Pattern number, String plan) {
        Matcher found = number.matcher(plan);
        int largest = 0;
        while (found.find()) {
            largest = Math.max(largest, Integer.parseInt(found.group(1)));
        }
        return largest;
    }

    private static BoardQuery one(State state) {
        return query(Set.of("D7"), state, Sort.DUE);
    }

    private static BoardQuery all(State state, Sort sort) {
        return query(
                IntStream.range(0, DEPARTMENTS).mapToObj(number -> "D" + number).collect(Collectors.toSet()),
                state,
                sort);
    }

    private static BoardQuery query(Set<String> providers, State state, Sort sort) {
        return new BoardQuery(providers, state, Set.of(), "", "", false, sort, Optional.empty());
    }

    /** The page that begins in the middle. */
    private static BoardQuery later(BoardQuery first) {
        After middle = new After(FIRST + COMPLAINTS / 2 * APART, COMPLAINTS / 2);
        return new BoardQuery(
                first.providers(), first.state(), Set.of(), "", "", false, first.sort(), Optional.of(middle));
    }

    private static Sql filled(Sql sql) {
        for (long from = 0; from < COMPLAINTS; from += BATCH) {
            List<Object[]> rows = LongStream.range(from, from + BATCH)
                    .mapToObj(BoardPlanTest::complaint)
                    .toList();
            sql.change(db -> db.batch(
                    "INSERT INTO [RECOVERY] ({RECOVERY_KEY}, {ISSUE_ID}, {PROJECT_ID}, {PROVIDER}, {CUSTOMER}, {COMPLAINANT},"
                            + " {REQUESTER}, {SOURCE}, {OPENED}, {RATED}, {SAID}, {STATE}, {DUE}, {COMPLAINED}, {CAUSE})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows));
        }
        sql.change(db -> db.update("ANALYZE"));
        return sql;
    }

    private static Object[] complaint(long number) {
        boolean open = number % OPEN_ONE_OF == 0;
        return new Object[] {
            "issue/" + number,
            number,
            1L,
            "D" + number / OPEN_ONE_OF % DEPARTMENTS,
            "FIN",
            "lin",
            "lin",
            Source.CUSTOMER.name(),
            FIRST + number * APART,
            "",
            2,
            (open ? State.ACKNOWLEDGE : State.CLOSED).name(),
            FIRST + number * APART,
            FIRST + number * APART,
            open ? null : RootCause.LATE.name()
        };
    }
}
