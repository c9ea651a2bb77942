package org.internalcustomer.jira.survey;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.token.Token;

/** Anonymous answers in the database: kept as they come, and mixed once their day is over. */
final class AnonymousAnswers {

    /** How the id of an answer begins that was not mixed yet. */
    static final String NEW = "new-";

    private static final String INSERT =
            "INSERT INTO [ANON_ANSWER] ({ANSWER_ID}, {DAY_NUMBER}, {DEPARTMENT}, {RATING}, {REMARK}) VALUES (?, ?, ?, ?, ?)";

    private AnonymousAnswers() {}

    static void keep(Db db, LocalDate day, String department, Rating rating, String remark) throws SQLException {
        db.update(
                INSERT,
                NEW + Token.random().text(),
                day.toEpochDay(),
                department,
                rating.stars().orElse(0),
                remark);
    }

    /** One answer with the id that it has had so far. */
    private record Kept(String id, Object[] again) {

        /** By chance, so that the order in which they are written tells nothing. */
        String nextId() {
            return again[0].toString();
        }
    }

    /**
     * Those of earlier days are deleted and written again under other ids, in an order by chance and in one transaction: what
     * a database notes of a row, such as PostgreSQL's {@code xmin}, then tells that it came before today. Each is written
     * again only by whoever deleted it.
     */
    static void mix(Db db, LocalDate today) throws SQLException {
        List<Kept> earlier = db.list(
                "SELECT {ANSWER_ID}, {DAY_NUMBER}, {DEPARTMENT}, {RATING}, {REMARK} FROM [ANON_ANSWER]"
                        + " WHERE {DAY_NUMBER} < ? AND {ANSWER_ID} LIKE '" + NEW + "%'",
                row -> new Kept(row.getString(1), new Object[] {
                    Token.random().text(), row.getLong(2), row.getString(3), row.getInt(4), row.getString(5)
                }),
                today.toEpochDay());
        List<Kept> mixed = new ArrayList<>();
        for (Kept each : earlier) {
            if (db.update("DELETE FROM [ANON_ANSWER] WHERE {ANSWER_ID} = ?", each.id()) == 1) {
                mixed.add(each);
            }
        }
        db.batch(
                INSERT,
                mixed.stream()
                        .sorted(Comparator.comparing(Kept::nextId))
                        .map(Kept::again)
                        .toList());
    }
}
