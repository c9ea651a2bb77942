package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.Run.State;

/** Keeps runs. Of one job and subject there is at most one that has not ended, in the whole cluster. */
final class RunStore {

    private static final String COLUMNS = "{ID}, {JOB}, {SUBJECT}, {STATE}, {CURSOR_ID}, {DONE}, {TOTAL}, {STARTED},"
            + " {FINISHED}, {STARTED_BY}, {ASKED}, {TALLY}, {PROBLEM}";

    private final Sql sql;
    private final InstantSource clock;

    RunStore(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The new run takes the place of the one before, which is forgotten with all that it found. */
    Run begin(Run.Job job, long total, String asked, String by) {
        try {
            sql.change(db -> {
                forgetEnded(db, job);
                db.update(
                        "INSERT INTO [JOB_RUN] ({ACTIVE}, {JOB}, {SUBJECT}, {STATE}, {CURSOR_ID}, {DONE}, {TOTAL},"
                                + " {STARTED}, {STARTED_BY}, {ASKED}, {TALLY}, {PROBLEM})"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        job.key(),
                        job.name(),
                        job.subject(),
                        State.RUNNING.name(),
                        0L,
                        0L,
                        total,
                        clock.millis(),
                        by,
                        asked,
                        "{}",
                        "");
            });
        } catch (DuplicateRow running) {
            throw new Conflict("internal-customer.sla.job.running", job.name());
        }
        return latest(job).orElseThrow();
    }

    Optional<Run> latest(Run.Job job) {
        return sql
                .read(db -> db.first(
                        1,
                        "SELECT " + COLUMNS + " FROM [JOB_RUN] WHERE {JOB} = ? AND {SUBJECT} = ? ORDER BY {ID} DESC",
                        RunStore::read,
                        job.name(),
                        job.subject()))
                .stream()
                .findFirst();
    }

    /** The latest of each subject, where there is one; for fewer than a thousand. */
    Map<String, Run> latest(String job, Collection<String> subjects) {
        Map<String, Run> latest = new HashMap<>();
        if (!subjects.isEmpty()) {
            List<Object> arguments = new ArrayList<>(subjects);
            arguments.add(0, job);
            sql.read(db -> db.list(
                            "SELECT " + COLUMNS + " FROM [JOB_RUN] WHERE {JOB} = ? AND {SUBJECT} IN "
                                    + InList.of(subjects) + " ORDER BY {ID}",
                            RunStore::read,
                            arguments.toArray()))
                    .forEach(run -> latest.put(run.job().subject(), run));
        }
        return latest;
    }

    /** Those that somebody has to work on, or has been working on. */
    List<Run> running() {
        return sql.read(db -> db.list(
                "SELECT " + COLUMNS + " FROM [JOB_RUN] WHERE {STATE} = ? ORDER BY {ID}",
                RunStore::read,
                State.RUNNING.name()));
    }

    /** Where it stands now; forgotten if another one took its place. */
    Optional<Run> run(long id) {
        return sql.read(db -> db.one("SELECT " + COLUMNS + " FROM [JOB_RUN] WHERE {ID} = ?", RunStore::read, id));
    }

    /** Keeps how far a run has come, if it has not ended meanwhile; whether it did. */
    boolean advance(Db db, Run run) throws SQLException {
        return db.update(
                        "UPDATE [JOB_RUN] SET {CURSOR_ID} = ?, {DONE} = ?, {TOTAL} = ?, {ASKED} = ?"
                                + " WHERE {ID} = ? AND {STATE} IN (?, ?)",
                        run.progress().cursor(),
                        run.progress().done(),
                        run.progress().total(),
                        run.asked(),
                        run.id(),
                        State.RUNNING.name(),
                        State.PAUSED.name())
                == 1;
    }

    /** Adds to what a run has counted, in the transaction that keeps what was counted. */
    void count(Db db, long id, Counters found) throws SQLException {
        Counters all = db.one(
                        "SELECT {TALLY} FROM [JOB_RUN] WHERE {ID} = ?", row -> Counters.read(row.getString(1)), id)
                .orElseGet(Counters::new);
        all.add(found);
        db.update("UPDATE [JOB_RUN] SET {TALLY} = ? WHERE {ID} = ?", all.json(), id);
    }

    /** Whether it stood as said. */
    boolean turn(long id, State from, State to) {
        return sql.write(db ->
                db.update("UPDATE [JOB_RUN] SET {STATE} = ? WHERE {ID} = ? AND {STATE} = ?", to.name(), id, from.name())
                        == 1);
    }

    /** Ends what has not ended. Whether it did. */
    boolean end(long id, State how, String problem) {
        return sql.write(db -> db.update(
                        "UPDATE [JOB_RUN] SET {STATE} = ?, {FINISHED} = ?, {PROBLEM} = ?, {ACTIVE} = ?"
                                + " WHERE {ID} = ? AND {STATE} IN (?, ?)",
                        how.name(),
                        clock.millis(),
                        problem,
                        "#" + id,
                        id,
                        State.RUNNING.name(),
                        State.PAUSED.name())
                == 1);
    }

    /** Ends it, if it has not ended, and forgets what it found. */
    void forget(Run.Job job) {
        latest(job).ifPresent(run -> end(run.id(), State.CANCELLED, ""));
        sql.change(db -> forgetEnded(db, job));
    }

    private static void forgetEnded(Db db, Run.Job job) throws SQLException {
        List<Long> ended = db.list(
                "SELECT {ID} FROM [JOB_RUN] WHERE {JOB} = ? AND {SUBJECT} = ? AND {ACTIVE} <> ?",
                row -> row.getLong(1),
                job.name(),
                job.subject(),
                job.key());
        for (Long id : ended) {
            db.update("DELETE FROM [JOB_CHANGE] WHERE {RUN_ID} = ?", id);
            db.update("DELETE FROM [JOB_RUN] WHERE {ID} = ?", id);
        }
    }

    private static Run read(ResultSet row) throws SQLException {
        OptionalLong finished = Nullable.number(row, 9);
        return new Run(
                row.getLong(1),
                new Run.Job(row.getString(2), row.getString(3)),
                State.valueOf(row.getString(4)),
                new Run.Progress(row.getLong(5), row.getLong(6), row.getLong(7)),
                new Run.Span(
                        Instant.ofEpochMilli(row.getLong(8)),
                        finished.isPresent()
                                ? Optional.of(Instant.ofEpochMilli(finished.getAsLong()))
                                : Optional.empty(),
                        Nullable.text(row, 10).orElse("")),
                row.getString(11),
                row.getString(12),
                Nullable.text(row, 13).orElse(""));
    }
}
