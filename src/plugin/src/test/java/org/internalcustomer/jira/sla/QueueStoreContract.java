package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.QueueQuery.After;
import org.internalcustomer.jira.sla.QueueQuery.Part;
import org.internalcustomer.jira.sla.QueueQuery.Sort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the queues of departments promise on every database. */
@Tag("R-HND-1")
abstract class QueueStoreContract {

    private static final long PROJECT = 7;

    private Sql sql;
    private FoldStore folds;
    private QueueStore queues;

    abstract Sql emptyDatabase();

    /** What this database says of a plan that reads rows by an index in their order, and stops. */
    abstract void assertIsReadInOrder(String plan);

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        folds = new FoldStore(sql, () -> Stories.RULES, new NotedFirings(), new SettableClock(MON_09_00));
        queues = new QueueStore(sql);
    }

    @Test
    void showWhatRunsOutFirstBeforeTheRest() {
        keep(
                issue(1).after(Duration.ofHours(3))
                        .provider("NET")
                        .after(Duration.ofHours(1))
                        .provider("SD")
                        .fold(),
                issue(2).fold(),
                issue(3).after(Duration.ofHours(1)).provider("NET").fold());

        assertThat(issues(all("SD", Part.WORK))).containsExactly(1L, 2L);
        assertThat(issues(all("NET", Part.WORK))).containsExactly(3L);
    }

    @Test
    void showWhatTheDepartmentIsAskedToTakeLongestWaitingFirst() {
        keep(
                issue(1).after(Duration.ofHours(2)).offered("NET").fold(),
                issue(2).after(Duration.ofHours(1)).offered("NET").fold(),
                issue(3).fold());

        assertThat(issues(all("NET", Part.ACCEPT))).containsExactly(2L, 1L);
        assertThat(issues(all("SD", Part.ACCEPT))).as("no policy times it").isEmpty();
    }

    @Test
    void showApartWhatWaitsForOthers() {
        keep(
                issue(1).after(Duration.ofHours(2)).offered("NET").fold(),
                issue(2).after(Duration.ofHours(1)).status("10001").fold(),
                issue(3).fold());

        assertThat(issues(all("SD", Part.WAIT))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(issues(all("SD", Part.WORK))).containsExactly(3L);
        List<Long> moreThanALengthyList =
                LongStream.rangeClosed(1, 1200).boxed().toList();
        assertThat(queues.counts(all("SD", Part.WORK), moreThanALengthyList))
                .isEqualTo(queues.counts(all("SD", Part.WORK), List.of(PROJECT)));
        assertThat(queues.counts(all("SD", Part.WORK), List.of(PROJECT)))
                .isEqualTo(Map.of(Part.ACCEPT, 0L, Part.WORK, 1L, Part.WAIT, 2L));
    }

    @Test
    void leaveOutWhatIsDone() {
        keep(
                issue(1).after(Duration.ofHours(2)).offered("NET").status("5").fold(),
                issue(2).status("6").fold());

        for (Part part : Part.values()) {
            assertThat(issues(all("SD", part))).isEmpty();
            assertThat(issues(all("NET", part))).isEmpty();
        }
    }

    @Test
    void goOnWhereThePageBeforeEnded() {
        for (long id = 1; id <= 7; id++) {
            keep(issue(id).fold());
        }

        List<Long> seen = new ArrayList<>();
        Optional<After> after = Optional.empty();
        List<QueueStore.Place> page = queues.page(query("SD", Part.WORK, Sort.CREATED, after), List.of(PROJECT), 3);
        while (!page.isEmpty()) {
            page.forEach(place -> seen.add(place.request().issueId()));
            after = Optional.of(After.read(page.get(page.size() - 1).after().text()));
            page = queues.page(query("SD", Part.WORK, Sort.CREATED, after), List.of(PROJECT), 3);
        }

        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    @Tag("R-WHO-3")
    void showInOneOrderWhatDepartmentsHeldThatWereMerged() {
        keep(
                issue(1).createdAt(MON_09_00).fold(),
                issue(2).createdAt(MON_09_00.plusSeconds(60)).heldBy("HELP").fold(),
                issue(3).createdAt(MON_09_00.plusSeconds(120)).fold());
        Departments merged = new Departments(List.of(department("SD")), Map.of("HELP", "SD"));

        QueueQuery first = all("SD", Part.WORK).by(merged);
        QueueStore.Place second = queues.page(first, List.of(PROJECT), 2).get(1);
        QueueQuery rest =
                query("SD", Part.WORK, Sort.DUE, Optional.of(second.after())).by(merged);

        assertThat(issues(first)).containsExactly(1L, 2L, 3L);
        assertThat(issues(rest)).containsExactly(3L);
        assertThat(queues.counts(first, List.of(PROJECT))).containsEntry(Part.WORK, 3L);
        assertThat(issues(all("SD", Part.WORK))).containsExactly(1L, 3L);
    }

    private static Department department(String key) {
        return new Department(key, Names.of(key), Place.top(1), Members.none(), Heads.none());
    }

    @Test
    void showOnlyWhatWasAskedForAndMayBeSeen() {
        keep(issue(1).fold());

        assertThat(queues.page(all("SD", Part.WORK), List.of(), 9)).isEmpty();
        assertThat(queues.page(all("SD", Part.WORK), List.of(8L), 9)).isEmpty();
        assertThat(issues(new QueueQuery("SD", Part.WORK, Sort.DUE, "SALES", "", "T", Optional.empty())))
                .containsExactly(1L);
        assertThat(issues(new QueueQuery("SD", Part.WORK, Sort.DUE, "FIN", "", "", Optional.empty())))
                .isEmpty();
        assertThat(issues(new QueueQuery("SD", Part.WORK, Sort.DUE, "", "VPN", "", Optional.empty())))
                .isEmpty();
    }

    @Test
    @Tag("R-WHO-3")
    void findWhatACustomerAskedForBeforeAMerger() {
        keep(issue(1).fold());
        Departments merged =
                new Departments(List.of(department("SD"), department("MARKET")), Map.of("SALES", "MARKET"));

        for (String customer : List.of("MARKET", "SALES")) {
            assertThat(issues(new QueueQuery("SD", Part.WORK, Sort.DUE, customer, "", "", Optional.empty()).by(merged)))
                    .as(customer)
                    .containsExactly(1L);
        }
    }

    /** Or a page would cost as much as the queue is long. */
    @Test
    void areReadByAnIndexInTheirOrder() {
        fill(20_000);

        for (Part part : Part.values()) {
            for (Sort sort : Sort.values()) {
                assertIsReadInOrder(plan(query("SD", part, sort, Optional.empty())));
                assertIsReadInOrder(plan(query("SD", part, sort, Optional.of(new After(500, 7)))));
            }
        }
    }

    private String plan(QueueQuery query) {
        return plan(QueueStore.asked(query, List.of(PROJECT)));
    }

    /** What this database says of a plan that counts without looking at the rows. */
    abstract void assertIsCountedByItsIndex(String plan);

    @Test
    void areCountedByTheSameIndex() {
        fill(20_000);

        for (Part part : Part.values()) {
            assertIsCountedByItsIndex(plan(QueueStore.counted(all("SD", part), part, List.of(PROJECT, 8L))));
        }
    }

    private String plan(QueueStore.Asked asked) {
        return sql.read(db -> String.join(
                "\n",
                db.list(
                        "EXPLAIN " + db.limited(51, asked.statement()),
                        row -> row.getString(1),
                        asked.values().toArray())));
    }

    /** Half of them at work and half of them waiting, each asked for. */
    private void fill(int number) {
        List<Object[]> rows = new ArrayList<>();
        for (long id = 1; id <= number; id++) {
            rows.add(new Object[] {
                id,
                PROJECT,
                "T",
                id,
                0L,
                1L,
                id % 977,
                "SD",
                id % 2 == 0 ? "WORK" : "WAIT",
                id % 991,
                "SD",
                id % 983,
                0,
                0
            });
        }
        sql.change(db -> db.batch(
                "INSERT INTO [REQUEST] ({ISSUE_ID}, {PROJECT_ID}, {PROJECT_KEY}, {ISSUE_NO}, {SEEN_UPDATED}, {GENERATION},"
                        + " {CREATED}, {PROVIDER}, {QUEUE}, {QUEUE_DUE}, {ASKED}, {ASKED_AT}, {HOPS}, {BOUNCES})"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows));
        sql.change(db -> db.update("ANALYZE"));
    }

    private List<Long> issues(QueueQuery query) {
        return queues.page(query, List.of(PROJECT), 50).stream()
                .map(place -> place.request().issueId())
                .toList();
    }

    private static QueueQuery all(String department, Part part) {
        return query(department, part, Sort.DUE, Optional.empty());
    }

    private static QueueQuery query(String department, Part part, Sort sort, Optional<After> after) {
        return new QueueQuery(department, part, sort, "", "", "", after);
    }

    private void keep(Fold... all) {
        folds.store(
                List.of(all),
                folds.known(List.of(all).stream().map(Fold::issueId).toList()));
    }
}
