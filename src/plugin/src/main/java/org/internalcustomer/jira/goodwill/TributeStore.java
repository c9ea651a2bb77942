package org.internalcustomer.jira.goodwill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;

/** What heads put on record, in our table. */
final class TributeStore {

    private static final String SELECT =
            "SELECT {ID}, {KIND}, {CUSTOMER}, {PROVIDER}, {PERSON}, {HAPPENED}, {REASON} FROM [TRIBUTE]";

    private final Sql sql;

    TributeStore(Sql sql) {
        this.sql = sql;
    }

    /** As it is kept; the one of that key, if there is one. */
    Tribute add(String key, Tribute tribute) {
        try {
            sql.change(db -> db.update(
                    "INSERT INTO [TRIBUTE] ({TRIBUTE_KEY}, {KIND}, {CUSTOMER}, {PROVIDER}, {PERSON}, {HAPPENED}, {REASON})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    key,
                    tribute.kind().name(),
                    tribute.pair().customer(),
                    tribute.pair().provider(),
                    tribute.person(),
                    tribute.at().toEpochMilli(),
                    tribute.reason()));
        } catch (DuplicateRow sentTwice) {
            // the first one stays
        }
        return sql.read(db -> db.one(SELECT + " WHERE {TRIBUTE_KEY} = ?", TributeStore::tribute, key))
                .orElseThrow();
    }

    Optional<Tribute> find(long id) {
        return sql.read(db -> db.one(SELECT + " WHERE {ID} = ?", TributeStore::tribute, id));
    }

    void remove(long id) {
        sql.change(db -> db.update("DELETE FROM [TRIBUTE] WHERE {ID} = ?", id));
    }

    /** Of a pair, or of all where none is named, at or after that instant. */
    List<Tribute> since(Optional<Pair> pair, Instant since) {
        List<Object> arguments = new ArrayList<>();
        pair.ifPresent(each -> arguments.addAll(List.of(each.customer(), each.provider())));
        arguments.add(since.toEpochMilli());
        String ofPair = pair.isPresent() ? "{CUSTOMER} = ? AND {PROVIDER} = ? AND " : "";
        return sql.read(db ->
                db.list(SELECT + " WHERE " + ofPair + "{HAPPENED} >= ?", TributeStore::tribute, arguments.toArray()));
    }

    /** In the order in which they were put on record: at most that many after that one. */
    List<Tribute> page(long afterId, int most) {
        return sql.read(db -> db.first(most, SELECT + " WHERE {ID} > ? ORDER BY {ID}", TributeStore::tribute, afterId));
    }

    private static Tribute tribute(ResultSet row) throws SQLException {
        return new Tribute(
                row.getLong(1),
                EntryKind.valueOf(row.getString(2)),
                new Pair(row.getString(3), row.getString(4)),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(7));
    }
}
