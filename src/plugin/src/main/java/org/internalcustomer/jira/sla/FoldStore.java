package org.internalcustomer.jira.sla;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Legs;
import org.internalcustomer.core.request.Offer;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.alert.Firing;
import org.internalcustomer.jira.host.alert.Firings;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Keeps what the worker folded: all rows of an issue are replaced at once, in one transaction per batch. */
final class FoldStore {

    private static final String NEXT_GENERATION =
            "UPDATE [REQUEST] SET {PROJECT_ID} = ?, {PROJECT_KEY} = ?, {ISSUE_NO} = ?, {SEEN_UPDATED} = ?, {WITNESSED} = ?,"
                    + " {CREATED} = ?, {FIRST_DUE} = ?, {NEXT_DUE} = ?, {RESOLUTION_DUE} = ?, {PROVIDER} = ?, {CUSTOMER} = ?, {REQUESTER} = ?,"
                    + " {SERVICE} = ?, {OFFERED_TO} = ?, {HOPS} = ?, {BOUNCES} = ?, {ASKED_AT} = ?, {TACIT_AT} = ?, {ASKED} = ?,"
                    + " {QUEUE} = ?, {QUEUE_DUE} = ?, {GENERATION} = {GENERATION} + 1 WHERE {ISSUE_ID} = ? AND {GENERATION} = ?";

    private static final String FIRST_GENERATION =
            "INSERT INTO [REQUEST] ({PROJECT_ID}, {PROJECT_KEY}, {ISSUE_NO}, {SEEN_UPDATED}, {WITNESSED}, {CREATED},"
                    + " {FIRST_DUE}, {NEXT_DUE}, {RESOLUTION_DUE}, {PROVIDER}, {CUSTOMER}, {REQUESTER}, {SERVICE}, {OFFERED_TO}, {HOPS},"
                    + " {BOUNCES}, {ASKED_AT}, {TACIT_AT}, {ASKED}, {QUEUE}, {QUEUE_DUE}, {ISSUE_ID}, {GENERATION})"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Rules rules;
    private final Firings firings;
    private final InstantSource clock;

    FoldStore(Sql sql, Rules rules, Firings firings, InstantSource clock) {
        this.sql = sql;
        this.rules = rules;
        this.firings = firings;
        this.clock = clock;
    }

    /** What is stored now; to be asked before the histories are read. */
    Known known(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return new Known(Map.of(), Map.of(), Set.of());
        }
        String in = " WHERE {ISSUE_ID} IN " + InList.of(issueIds);
        Object[] ids = issueIds.toArray();
        return sql.read(db -> {
            Map<Long, StoredRequest> requests = new HashMap<>();
            db.list("SELECT " + StoredRequest.COLUMNS + " FROM [REQUEST]" + in, StoredRequest::read, ids)
                    .forEach(request -> requests.put(request.issueId(), request));
            Map<String, OptionalLong> wakes = new HashMap<>();
            db.each(
                    "SELECT {TIMER_KEY}, {WAKE} FROM [TIMER]" + in,
                    row -> wakes.put(row.getString(1), Nullable.number(row, 2)),
                    ids);
            return new Known(requests, wakes, firings.known(db, issueIds));
        });
    }

    /** What else belongs into the transaction that replaces the rows of those issues; it sees the old ones. */
    interface Before {
        void replacing(Db db, List<Fold> folds) throws SQLException;
    }

    /** Stores the folds, but not those of issues of which another fold was stored since; says which it did. */
    Set<Long> store(Collection<Fold> folds, Known known) {
        return store(folds, known, (db, stored) -> {});
    }

    Set<Long> store(Collection<Fold> folds, Known known, Before before) {
        if (folds.isEmpty()) {
            return Set.of();
        }
        return sql.writeAgainOnDuplicate(db -> {
            List<Fold> current = advanced(db, folds, known);
            List<Long> ids = current.stream().map(Fold::issueId).toList();
            if (!ids.isEmpty()) {
                before.replacing(db, current);
                db.update("DELETE FROM [TIMER] WHERE {ISSUE_ID} IN " + InList.of(ids), ids.toArray());
                db.update("DELETE FROM [CORRECTED] WHERE {ISSUE_ID} IN " + InList.of(ids), ids.toArray());
                db.update("DELETE FROM [LEG] WHERE {ISSUE_ID} IN " + InList.of(ids), ids.toArray());
                db.update("DELETE FROM [SERVING] WHERE {ISSUE_ID} IN " + InList.of(ids), ids.toArray());
                insert(db, current, known);
            }
            return new HashSet<>(ids);
        });
    }

    /** Of those whose folds were stored: the issues of which no other fold was stored since. */
    Set<Long> newest(Collection<Long> stored, Known known) {
        if (stored.isEmpty()) {
            return Set.of();
        }
        Set<Long> newest = new HashSet<>();
        sql.read(db -> {
            db.each(
                    "SELECT {ISSUE_ID}, {GENERATION} FROM [REQUEST] WHERE {ISSUE_ID} IN " + InList.of(stored),
                    row -> {
                        if (row.getLong(2) == known.nextGeneration(row.getLong(1))) {
                            newest.add(row.getLong(1));
                        }
                    },
                    stored.toArray());
            return true;
        });
        return newest;
    }

    /** Forgets what can be computed again; what has fired stays known. */
    void delete(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return;
        }
        Object[] ids = issueIds.toArray();
        String in = " WHERE {ISSUE_ID} IN " + InList.of(issueIds);
        sql.change(db -> {
            for (String table : List.of("TIMER", "CORRECTED", "LEG", "SERVING", "REQUEST")) {
                db.update("DELETE FROM [" + table + "]" + in, ids);
            }
        });
    }

    private void insert(Db db, List<Fold> folds, Known known) throws SQLException {
        List<Object[]> timers = new ArrayList<>();
        List<Object[]> legs = new ArrayList<>();
        List<Object[]> servings = new ArrayList<>();
        List<Object[]> corrected = new ArrayList<>();
        List<Firing> quiet = new ArrayList<>();
        long now = clock.millis();
        Policies policies = rules.now().policies();
        for (Fold fold : folds) {
            corrected.addAll(StoredCorrections.values(fold.issueId(), fold.timing()));
            Pieces.of(fold.issueId(), fold.timing()).forEach(piece -> legs.add(piece.values()));
            fold.history().servings().forEach(each -> servings.add(new StoredServing(fold.issueId(), each).values()));
            for (Timer timer : fold.timing().timers()) {
                String key = StoredTimer.key(fold.issueId(), timer.id());
                WakeUp wakeUp = WakeUp.of(key, timer, policies.alerts(timer.id()), known, fold.restated(), now);
                timers.add(StoredTimer.values(fold.issueId(), timer, wakeUp.at()));
                wakeUp.missed().forEach(missed -> quiet.add(Firing.quiet(fold.issueId(), key, timer, missed)));
            }
        }
        db.batch(StoredTimer.INSERT, timers);
        db.batch(StoredLeg.INSERT, legs);
        db.batch(StoredServing.INSERT, servings);
        db.batch(StoredCorrections.INSERT, corrected);
        firings.note(db, quiet);
    }

    private static List<Fold> advanced(Db db, Collection<Fold> folds, Known known) throws SQLException {
        List<Fold> current = new ArrayList<>();
        List<Fold> fresh = new ArrayList<>();
        List<Fold> old = new ArrayList<>();
        folds.forEach(fold -> (known.request(fold.issueId()).isPresent() ? old : fresh).add(fold));
        current.addAll(written(db, NEXT_GENERATION, old, known));
        current.addAll(written(db, FIRST_GENERATION, absent(db, fresh), known));
        return current;
    }

    /** On a second attempt somebody else's fold may be there. */
    private static List<Fold> absent(Db db, List<Fold> fresh) throws SQLException {
        if (fresh.isEmpty()) {
            return fresh;
        }
        List<Long> ids = fresh.stream().map(Fold::issueId).toList();
        Set<Long> there = new HashSet<>(db.list(
                "SELECT {ISSUE_ID} FROM [REQUEST] WHERE {ISSUE_ID} IN " + InList.of(ids),
                row -> row.getLong(1),
                ids.toArray()));
        return fresh.stream().filter(fold -> !there.contains(fold.issueId())).toList();
    }

    /** Which of them were; row by row, since of a batch some drivers do not say it. */
    private static List<Fold> written(Db db, String sql, List<Fold> folds, Known known) throws SQLException {
        List<Fold> written = new ArrayList<>();
        try (PreparedStatement statement = db.prepare(sql)) {
            for (Fold fold : folds) {
                long generation = known.request(fold.issueId())
                        .map(StoredRequest::generation)
                        .orElse(1L);
                int i = 1;
                for (Object value : values(fold, generation)) {
                    statement.setObject(i++, value);
                }
                if (statement.executeUpdate() == 1) {
                    written.add(fold);
                }
            }
        }
        return written;
    }

    private static Object[] values(Fold fold, long generation) {
        IssueHistory history = fold.history();
        IssueHistory.IssueIdentity issue = history.issue();
        QueuePlace place = QueuePlace.of(fold.timing());
        return new Object[] {
            issue.projectId(),
            issue.projectKey(),
            issue.number(),
            issue.updated().toEpochMilli(),
            fold.witnessed().map(java.time.Instant::toEpochMilli).orElse(null),
            history.history().created(),
            due(fold, Metric.FIRST_RESPONSE),
            due(fold, Metric.NEXT_RESPONSE),
            due(fold, Metric.RESOLUTION),
            Nullable.value(provider(fold.timing().legs())),
            Nullable.value(history.customer()),
            Nullable.value(history.requester()),
            Nullable.value(history.service()),
            Nullable.value(fold.timing().legs().offeredTo()),
            fold.timing().legs().hops(),
            fold.timing().legs().bounces(),
            place.asked().map(Offer::at).orElse(null),
            Nullable.value(fold.timing().tacitAt()),
            place.asked().map(Offer::to).orElse(null),
            place.kind().map(QueuePlace.Kind::name).orElse(null),
            place.due(),
            issue.id(),
            generation
        };
    }

    /** Who is accountable; for a request that is done, who was last. */
    private static Optional<String> provider(Legs legs) {
        return legs.done().isPresent() ? legs.last().map(Leg::department) : legs.accountable();
    }

    /** A message that was answered is due no more; another one will be. */
    static Long due(Fold fold, Metric metric) {
        return Nullable.value(fold.timing()
                .timer(metric)
                .filter(timer -> metric != Metric.NEXT_RESPONSE || timer.isOpen())
                .map(timer -> timer.course().due())
                .orElse(OptionalLong.empty()));
    }
}
