package org.internalcustomer.jira.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.core.recovery.Outcome;
import org.internalcustomer.core.recovery.RootCause;
import org.internalcustomer.jira.host.goodwill.GoodwillSource;
import org.internalcustomer.jira.host.sql.Sql;

/** A complaint that was right costs goodwill, one that was made good brings some back: each once it is closed. */
public final class RecoveryGoodwill implements GoodwillSource {

    private static final String CLOSED = "SELECT {ID}, {ISSUE_ID}, {CUSTOMER}, {PROVIDER}, {CLOSED}, {OUTCOME}, {CAUSE}"
            + " FROM [RECOVERY] WHERE {CLOSED} >= ? AND {CAUSE} IS NOT NULL AND {OUTCOME} <> 'WITHDRAWN'";

    private final Sql sql;

    public RecoveryGoodwill(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> entries(Optional<Pair> pair, Instant since) {
        List<Object> values = new ArrayList<>(List.of(since.toEpochMilli()));
        pair.ifPresent(each -> values.addAll(List.of(each.customer(), each.provider())));
        String condition = pair.isPresent() ? " AND {CUSTOMER} = ? AND {PROVIDER} = ?" : "";
        return sql.read(db -> db.list(CLOSED + condition, RecoveryGoodwill::entries, values.toArray())).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Entry> entries(ResultSet row) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        if (RootCause.valueOf(row.getString(7)).isUpheld()) {
            entries.add(entry(row, EntryKind.UPHELD));
        }
        if (Outcome.valueOf(row.getString(6)) == Outcome.RECOVERED) {
            entries.add(entry(row, EntryKind.RECOVERED));
        }
        return entries;
    }

    private static Entry entry(ResultSet row, EntryKind kind) throws SQLException {
        String customer = row.getString(3);
        return new Entry(
                "recovery/" + row.getLong(1) + "/" + kind,
                kind,
                new Pair(customer == null ? "" : customer, row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(2));
    }
}
