package org.internalcustomer.jira.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;
import org.internalcustomer.core.survey.RequestQuality.Degree;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** What providers say about requests, in the database. */
final class SqlQualityStore implements QualityStore {

    private static final String READ =
            "SELECT {ID}, {ISSUE_ID}, {RESOLVED}, {PROVIDER}, {CUSTOMER}, {COMPLETE}, {CLEAR},"
                    + " {TIMELY}, {LEAD_TIME}, {WORD}, {RATED_BY}, {GUESS}, {GUESSED_AT} FROM [REQUEST_QUALITY]";
    private static final int FIRST_ASPECT = 6;

    private final Sql sql;

    SqlQualityStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void ask(Collection<Rateable> asked) {
        asked.forEach(this::ask);
    }

    private boolean ask(Rateable asked) {
        return sql.writeAgainOnDuplicate(db -> {
            if (db.number("SELECT COUNT(*) FROM [REQUEST_QUALITY] WHERE {QUALITY_KEY} = ?", asked.key()) > 0) {
                return false;
            }
            db.update(
                    "INSERT INTO [REQUEST_QUALITY] ({QUALITY_KEY}, {ISSUE_ID}, {RESOLVED}, {PROVIDER}, {CUSTOMER})"
                            + " VALUES (?, ?, ?, ?, ?)",
                    asked.key(),
                    asked.issueId(),
                    asked.resolved().toEpochMilli(),
                    asked.provider(),
                    asked.customer());
            return true;
        });
    }

    @Override
    public void drop(Collection<Long> issueIds, Collection<String> standingKeys) {
        if (issueIds.isEmpty()) {
            return;
        }
        Set<String> standing = Set.copyOf(standingKeys);
        List<Object[]> fallen = sql
                .read(db -> db.list(
                        "SELECT {QUALITY_KEY} FROM [REQUEST_QUALITY] WHERE {POINTS} IS NULL AND {GUESS} IS NULL AND "
                                + InList.matching("{ISSUE_ID}", issueIds),
                        row -> row.getString(1),
                        issueIds.toArray()))
                .stream()
                .filter(key -> !standing.contains(key))
                .map(key -> new Object[] {key})
                .toList();
        if (!fallen.isEmpty()) {
            sql.change(db -> db.batch(
                    "DELETE FROM [REQUEST_QUALITY] WHERE {QUALITY_KEY} = ? AND {POINTS} IS NULL AND {GUESS} IS NULL",
                    fallen));
        }
    }

    @Override
    public List<Rateable> of(long issueId) {
        return sql.read(db -> db.list(
                READ + " WHERE {ISSUE_ID} = ? ORDER BY {RESOLVED}, {PROVIDER}", SqlQualityStore::rateable, issueId));
    }

    @Override
    public void rate(Rateable rateable, RequestQuality quality, String by, Instant at) {
        Map<Aspect, Degree> said = quality.degrees();
        sql.change(db -> db.update(
                "UPDATE [REQUEST_QUALITY] SET {COMPLETE} = ?, {CLEAR} = ?, {TIMELY} = ?, {LEAD_TIME} = ?, {POINTS} = ?,"
                        + " {WORD} = ?, {RATED_BY} = ?, {RATED_AT} = ? WHERE {QUALITY_KEY} = ?",
                points(said.get(Aspect.COMPLETE)),
                points(said.get(Aspect.CLEAR)),
                points(said.get(Aspect.TIMELY)),
                points(said.get(Aspect.LEAD_TIME)),
                quality.points(),
                quality.word(),
                by,
                at.toEpochMilli(),
                rateable.key()));
    }

    @Override
    public void guess(Rateable rateable, Guess guess) {
        sql.change(db -> db.update(
                "UPDATE [REQUEST_QUALITY] SET {GUESS} = ?, {GUESSED_AT} = ? WHERE {QUALITY_KEY} = ?",
                guess.rating(),
                guess.at().toEpochMilli(),
                rateable.key()));
    }

    @Override
    public List<Numbered> touched(Instant from, Instant to, long afterId, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + " WHERE {RESOLVED} >= ? AND {RESOLVED} < ? AND {ID} > ?"
                        + " AND ({POINTS} IS NOT NULL OR {GUESS} IS NOT NULL) ORDER BY {ID}",
                row -> new Numbered(row.getLong(1), rateable(row), text(row.getString(11))),
                from.toEpochMilli(),
                to.toEpochMilli(),
                afterId));
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            String theirs = InList.matching("{ISSUE_ID}", issueIds);
            sql.change(db -> db.update("DELETE FROM [REQUEST_QUALITY] WHERE " + theirs, issueIds.toArray()));
        }
    }

    private static Rateable rateable(ResultSet row) throws SQLException {
        int guessed = row.getInt(12);
        Optional<Guess> guess = row.wasNull()
                ? Optional.empty()
                : Optional.of(new Guess(guessed, Instant.ofEpochMilli(row.getLong(13))));
        return new Rateable(
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                text(row.getString(5)),
                quality(row),
                guess);
    }

    private static Optional<RequestQuality> quality(ResultSet row) throws SQLException {
        Map<Aspect, Degree> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            int points = row.getInt(FIRST_ASPECT + aspect.ordinal());
            if (!row.wasNull()) {
                degrees.put(aspect, degree(points));
            }
        }
        return degrees.isEmpty() ? Optional.empty() : Optional.of(new RequestQuality(degrees, text(row.getString(10))));
    }

    private static Degree degree(int points) {
        return Arrays.stream(Degree.values())
                .filter(degree -> degree.points() == points)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No degree has " + points + " points"));
    }

    private static Integer points(Degree degree) {
        return degree == null ? null : degree.points();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
