package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.QueueQuery.After;
import org.internalcustomer.jira.sla.QueueQuery.Part;
import org.internalcustomer.jira.sla.QueueQuery.Sort;

/** The queues of departments within reach of the benchmarks: it stands in their package. */
public final class QueueTables {

    private static final int PAGE = 51;
    private static final long YEAR = 31_536_000_000L;
    private static final List<Long> PROJECTS = List.of(1L, 2L);
    private static final List<String> DEPARTMENTS = List.of("NET", "SD", "SAP", "HW");

    private final Sql sql;
    private final QueueStore queues;

    public QueueTables(Sql sql) {
        this.sql = sql;
        this.queues = new QueueStore(sql);
    }

    /** Open requests that do not exist, of two projects and four departments: most of them at work, some waiting, some asked for. */
    public void fill(long firstIssue, int number) {
        for (int from = 0; from < number; from += 1000) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = from; i < Math.min(number, from + 1000); i++) {
                rows.add(row(firstIssue + i, i));
            }
            sql.change(db -> db.batch(
                    "INSERT INTO [REQUEST] ({ISSUE_ID}, {PROJECT_ID}, {PROJECT_KEY}, {ISSUE_NO}, {SEEN_UPDATED}, {GENERATION},"
                            + " {CREATED}, {PROVIDER}, {QUEUE}, {QUEUE_DUE}, {ASKED}, {ASKED_AT}, {HOPS}, {BOUNCES})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows));
        }
    }

    private static Object[] row(long issue, int i) {
        boolean asked = i % 7 == 0;
        return new Object[] {
            issue,
            PROJECTS.get(i % 2),
            "Q" + i % 2,
            issue,
            0L,
            1L,
            mixed(i, 11),
            DEPARTMENTS.get(i % 4),
            i % 5 == 0 ? "WAIT" : "WORK",
            mixed(i, 13),
            asked ? DEPARTMENTS.get((i + 1) % 4) : null,
            asked ? mixed(i, 17) : null,
            0,
            0
        };
    }

    /** Instants in no order. */
    private static long mixed(int i, int salt) {
        return Math.floorMod((i + salt) * 2_654_435_761L * salt, YEAR);
    }

    /** One page of every part with its counts, from somewhere in the queue. */
    public void read(int number) {
        String department = DEPARTMENTS.get(number % 4);
        for (Part part : Part.values()) {
            Optional<After> after = number % 2 == 0 ? Optional.empty() : Optional.of(new After(mixed(number, 19), 0));
            QueueQuery query = new QueueQuery(department, part, Sort.DUE, "", "", "", after);
            if (queues.page(query, PROJECTS, PAGE).isEmpty() && number % 2 == 0) {
                throw new IllegalStateException("the queue of " + department + " is empty");
            }
        }
        queues.counts(new QueueQuery(department, Part.WORK, Sort.DUE, "", "", "", Optional.empty()), PROJECTS);
    }

    /** Forgets the requests from that one on. */
    public void clear(long firstIssue) {
        sql.change(db -> db.update("DELETE FROM [REQUEST] WHERE {ISSUE_ID} >= ?", firstIssue));
    }
}
