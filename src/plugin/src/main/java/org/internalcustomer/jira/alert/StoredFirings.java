package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.jira.alert.StoredActions.Planned;
import org.internalcustomer.jira.host.alert.Firing;
import org.internalcustomer.jira.host.alert.Firings;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;

/** The firing log as a table: one row per timer, cycle, threshold and repetition, under a unique key. */
final class StoredFirings implements Firings {

    /** Something is done. */
    static final String TOLD = "TOLD";

    /** Nothing is done: it was too late, or something else said it. */
    static final String QUIET = "QUIET";

    /** Nobody is there to whom it could be done. */
    static final String NOBODY = "NOBODY";

    private final IssueRecords issues;
    private final AlertReaders readers;
    private final DeliveryHours hours;
    private final AlertThreads threads;
    private final InstantSource clock;

    StoredFirings(
            IssueRecords issues, AlertReaders readers, DeliveryHours hours, AlertThreads threads, InstantSource clock) {
        this.issues = issues;
        this.readers = readers;
        this.hours = hours;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public Set<String> known(Db db, Collection<Long> issueIds) throws SQLException {
        return new HashSet<>(db.list(
                "SELECT {FIRING_KEY} FROM [FIRING] WHERE " + InList.matching("{ISSUE_ID}", issueIds),
                row -> row.getString(1),
                issueIds.toArray()));
    }

    @Override
    public void note(Db db, List<Firing> quiet) throws SQLException {
        long now = clock.millis();
        insert(db, quiet.stream().map(firing -> values(firing, QUIET, now)).toList());
    }

    @Override
    public Prepared prepare(Firing firing) {
        List<Planned> planned = issues.find(List.of(firing.issueId())).stream()
                .findFirst()
                .map(issue -> planned(issue, firing))
                .orElse(List.of());
        String outcome = firing.actions().isEmpty() ? QUIET : planned.isEmpty() ? NOBODY : TOLD;
        return db -> {
            long now = clock.millis();
            insert(db, List.<Object[]>of(values(firing, outcome, now)));
            StoredActions.insert(db, firing.key(), firing.issueId(), planned, now);
        };
    }

    @Override
    public void wake() {
        threads.wake();
    }

    private List<Planned> planned(Issue issue, Firing firing) {
        List<Planned> planned = new ArrayList<>();
        Optional<String> provider = firing.timer().owners().provider();
        for (int number : firing.actions()) {
            AlertAction action = firing.moment().alert().actions().get(number);
            for (Addressee recipient : readers.of(issue, firing.timer(), action)) {
                long at = hours.of(action.delivery(), recipient, provider, clock.instant());
                planned.add(new Planned(number, ActionKind.of(action), recipient, at));
            }
        }
        return planned;
    }

    private static void insert(Db db, List<Object[]> rows) throws SQLException {
        db.batch(
                "INSERT INTO [FIRING] ({ISSUE_ID}, {FIRING_KEY}, {HAPPENED}, {OUTCOME}, {TIMER_KEY}, {POLICY},"
                        + " {VERSION_NO}, {METRIC}, {CYCLE}, {THRESHOLD}, {TIME_NO}, {REACHED}, {USED_MS}, {GOAL_MS},"
                        + " {PROVIDER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] values(Firing firing, String outcome, long now) {
        OptionalLong goal = firing.timer().allowed();
        return new Object[] {
            firing.issueId(),
            firing.key(),
            now,
            outcome,
            firing.timerKey(),
            firing.timer().id().policy(),
            firing.timer().id().version(),
            firing.timer().id().metric().name(),
            firing.timer().id().cycle(),
            firing.moment().alert().threshold().key(),
            firing.moment().time(),
            firing.moment().at(),
            firing.timer().usedAt(firing.moment().at()),
            goal.isPresent() ? goal.getAsLong() : null,
            firing.timer().owners().provider().orElse(null)
        };
    }
}
