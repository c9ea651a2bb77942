package org.internalcustomer.jira.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.survey.Rated;

/** Answers of which the other features have not heard yet: each answer's row keeps when it is to be told. */
final class UntoldRatings {

    private final Sql sql;

    UntoldRatings(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which they came. */
    List<Rated> due(Instant now, int limit) {
        return sql.read(db -> db.first(limit, """
                SELECT r.{ID}, i.{ID}, i.{ISSUE_ID}, r.{RATER}, i.{PROVIDER}, i.{PROVIDERS}, r.{RATING}, r.{REMARK},
                r.{ANSWERED} FROM [RESPONSE] r JOIN [INVITATION] i ON i.{ID} = r.{INVITATION_ID}
                WHERE r.{TELL_AT} <= ? ORDER BY r.{TELL_AT}, r.{ID}""", UntoldRatings::rated, now.toEpochMilli()));
    }

    void told(Rated rated) {
        tellAt(rated, null);
    }

    void postpone(Rated rated, Instant until) {
        tellAt(rated, until.toEpochMilli());
    }

    private void tellAt(Rated rated, Long at) {
        sql.change(db -> db.update("UPDATE [RESPONSE] SET {TELL_AT} = ? WHERE {ID} = ?", at, rated.response()));
    }

    private static Rated rated(ResultSet row) throws SQLException {
        String remark = row.getString(8);
        return new Rated(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                Invitation.departments(row.getString(5), row.getString(6)),
                row.getInt(7),
                remark != null && !remark.isBlank(),
                Instant.ofEpochMilli(row.getLong(9)));
    }
}
