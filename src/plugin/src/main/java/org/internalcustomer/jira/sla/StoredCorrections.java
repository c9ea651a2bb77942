package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.request.CorrectedTimer.Figure;
import org.internalcustomer.jira.host.request.CorrectedTimers;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** The timers that corrections changed, as the worker stored them: raw and corrected figures side by side. */
final class StoredCorrections implements CorrectedTimers {

    private static final String COLUMNS = "{ISSUE_ID}, {POLICY}, {METRIC}, {CYCLE}, {PROVIDER}, {CUSTOMER}, {STOPPED},"
            + " {RAW_VERDICT}, {RAW_DUE}, {RAW_USED_MS}, {VERDICT}, {DUE}, {USED_MS}";

    static final String INSERT =
            "INSERT INTO [CORRECTED] (" + COLUMNS + ", {TIMER_KEY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Each part by an index of its own. */
    static final String BETWEEN = Stream.of("{STOPPED}", "{RAW_DUE}", "{DUE}")
            .map(when -> "SELECT " + COLUMNS + " FROM [CORRECTED] WHERE " + when + " >= ? AND " + when + " < ?")
            .collect(Collectors.joining(" UNION "));

    private final Sql sql;

    StoredCorrections(Sql sql) {
        this.sql = sql;
    }

    /** The rows of one issue. */
    static List<Object[]> values(long issueId, Timing timing) {
        List<Object[]> rows = new ArrayList<>();
        for (Timer corrected : timing.corrected()) {
            timing.timers().stream()
                    .filter(timer -> timer.id().equals(corrected.id()))
                    .forEach(raw -> rows.add(values(issueId, raw, corrected)));
        }
        return rows;
    }

    @Override
    public List<CorrectedTimer> between(Instant from, Instant to) {
        long first = from.toEpochMilli();
        long end = to.toEpochMilli();
        return sql.read(db -> db.list(BETWEEN, StoredCorrections::read, first, end, first, end, first, end));
    }

    List<CorrectedTimer> of(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        return sql.read(db -> db.list(
                "SELECT " + COLUMNS + " FROM [CORRECTED] WHERE {ISSUE_ID} IN " + InList.of(issueIds),
                StoredCorrections::read,
                issueIds.toArray()));
    }

    private static Object[] values(long issueId, Timer raw, Timer corrected) {
        return new Object[] {
            issueId,
            raw.id().policy(),
            raw.id().metric().name(),
            raw.id().cycle(),
            Nullable.value(raw.owners().provider()),
            Nullable.value(raw.owners().customer()),
            Nullable.value(raw.course().stopped()),
            raw.verdict().name(),
            Nullable.value(raw.course().due()),
            raw.spent().used(),
            corrected.verdict().name(),
            Nullable.value(corrected.course().due()),
            corrected.spent().used(),
            StoredTimer.key(issueId, raw.id())
        };
    }

    private static CorrectedTimer read(ResultSet row) throws SQLException {
        return new CorrectedTimer(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                Nullable.text(row, 5).orElse(""),
                Nullable.text(row, 6).orElse(""),
                instant(Nullable.number(row, 7)),
                new Figure(row.getString(8), instant(Nullable.number(row, 9)), row.getLong(10)),
                new Figure(row.getString(11), instant(Nullable.number(row, 12)), row.getLong(13)));
    }

    private static Optional<Instant> instant(OptionalLong millis) {
        return millis.isPresent() ? Optional.of(Instant.ofEpochMilli(millis.getAsLong())) : Optional.empty();
    }
}
