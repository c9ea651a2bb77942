package org.internalcustomer.jira.pulse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.MailTraces;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.pulse.Asked.State;

/** The pulse in the database. */
final class SqlPulseStore implements PulseStore {

    private static final String READ =
            "SELECT {ID}, {QUARTER}, {PERSON}, {DEPARTMENT}, {STATE}, {CLOSES}, {LANGUAGE} FROM [PULSE_ASKED]";
    /** How the key of an answer begins that was not mixed yet. */
    private static final String NEW = "new-";

    private static final String INSERT =
            "INSERT INTO [PULSE_ANSWER] ({ANSWER_KEY}, {QUARTER}, {DEPARTMENT}, {RATING_ONE}, {RATING_TWO}, {RATING_THREE})"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private static final MailTraces MAILS = new MailTraces(PulseMail.OURS);

    private static final String SUMS = "COUNT({Q}), SUM({Q}), SUM({Q} * {Q})";

    private final Sql sql;

    SqlPulseStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Instant> closes(String quarter) {
        return sql.read(db -> db.one(
                "SELECT {CLOSES} FROM [PULSE_WAVE] WHERE {QUARTER} = ?",
                row -> Instant.ofEpochMilli(row.getLong(1)),
                quarter));
    }

    @Override
    public void begin(String quarter, Instant closes, Collection<Asked> asked) {
        asked.forEach(this::ask);
        sql.writeAgainOnDuplicate(db -> db.number("SELECT COUNT(*) FROM [PULSE_WAVE] WHERE {QUARTER} = ?", quarter) > 0
                ? 0
                : db.update(
                        "INSERT INTO [PULSE_WAVE] ({QUARTER}, {CLOSES}) VALUES (?, ?)",
                        quarter,
                        closes.toEpochMilli()));
    }

    private void ask(Asked asked) {
        sql.writeAgainOnDuplicate(
                db -> db.number("SELECT COUNT(*) FROM [PULSE_ASKED] WHERE {ASKED_KEY} = ?", asked.key()) > 0
                        ? 0
                        : db.update(
                                "INSERT INTO [PULSE_ASKED] ({ASKED_KEY}, {QUARTER}, {PERSON}, {DEPARTMENT}, {STATE},"
                                        + " {CLOSES}, {LANGUAGE}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                asked.key(),
                                asked.quarter(),
                                asked.person(),
                                asked.department(),
                                asked.state().name(),
                                asked.closes().toEpochMilli(),
                                asked.language()));
    }

    @Override
    public List<Asked> waiting(String quarter, long afterId, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + " WHERE {STATE} = ? AND {QUARTER} = ? AND {ID} > ? ORDER BY {ID}",
                SqlPulseStore::asked,
                State.WAITING.name(),
                quarter,
                afterId));
    }

    @Override
    public void sent(long askedId, Instant at, String language) {
        sql.change(db -> db.update(
                "UPDATE [PULSE_ASKED] SET {STATE} = ?, {SENT} = ?, {LANGUAGE} = ? WHERE {ID} = ? AND {STATE} = ?",
                State.SENT.name(),
                at.toEpochMilli(),
                language,
                askedId,
                State.WAITING.name()));
    }

    @Override
    public void skip(long askedId) {
        sql.change(db -> db.update(
                "UPDATE [PULSE_ASKED] SET {STATE} = ? WHERE {ID} = ? AND {STATE} = ?",
                State.SKIPPED.name(),
                askedId,
                State.WAITING.name()));
    }

    @Override
    public List<Asked> silent(String quarter, Instant sentUntil, long afterId, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + " WHERE {STATE} = ? AND {QUARTER} = ? AND {SENT} <= ? AND {REMINDED} IS NULL AND {ID} > ?"
                        + " ORDER BY {ID}",
                SqlPulseStore::asked,
                State.SENT.name(),
                quarter,
                sentUntil.toEpochMilli(),
                afterId));
    }

    @Override
    public boolean remind(long askedId, Instant at) {
        return sql.write(db -> db.update(
                        "UPDATE [PULSE_ASKED] SET {REMINDED} = ? WHERE {ID} = ? AND {REMINDED} IS NULL",
                        at.toEpochMilli(),
                        askedId)
                == 1);
    }

    @Override
    public void keepTokenHashes(Map<String, Long> askedByHash) {
        sql.change(db ->
                db.batch("INSERT INTO [PULSE_TOKEN] ({TOKEN_HASH}, {ASKED_ID}) VALUES (?, ?)", Db.pairs(askedByHash)));
    }

    @Override
    public Optional<Asked> byTokenHash(String hash) {
        return sql.read(db -> db.one(
                READ + " WHERE {ID} IN (SELECT {ASKED_ID} FROM [PULSE_TOKEN] WHERE {TOKEN_HASH} = ?)",
                SqlPulseStore::asked,
                hash));
    }

    /**
     * About the person rows are deleted only: a row that this transaction wrote would tell, by the database's own marks, whose
     * answer it is.
     */
    @Override
    public boolean answer(Asked asked, PulseAnswer answer) {
        return sql.write(db -> {
            int first = db.update(
                    "DELETE FROM [PULSE_ASKED] WHERE {ID} = ? AND {STATE} = ?", asked.id(), State.SENT.name());
            if (first == 0) {
                return false;
            }
            db.update("DELETE FROM [PULSE_TOKEN] WHERE {ASKED_ID} = ?", asked.id());
            MAILS.destroy(db, List.of(asked.id()));
            db.update(
                    INSERT,
                    NEW + Token.random().text(),
                    asked.quarter(),
                    asked.department(),
                    stars(answer.ratings().get(0)),
                    stars(answer.ratings().get(1)),
                    stars(answer.ratings().get(2)));
            return true;
        });
    }

    /** Each is written again only by whoever deleted it. */
    @Override
    public void mix(Instant now) {
        sql.change(db -> {
            Map<String, Object[]> closed = new TreeMap<>();
            db.each(
                    "SELECT {ANSWER_KEY}, {QUARTER}, {DEPARTMENT}, {RATING_ONE}, {RATING_TWO}, {RATING_THREE}"
                            + " FROM [PULSE_ANSWER] WHERE {ANSWER_KEY} LIKE '" + NEW + "%' AND {QUARTER} IN"
                            + " (SELECT {QUARTER} FROM [PULSE_WAVE] WHERE {CLOSES} <= ?)",
                    row -> closed.put(row.getString(1), again(row)),
                    now.toEpochMilli());
            Map<String, Object[]> mixed = new TreeMap<>();
            for (Map.Entry<String, Object[]> each : closed.entrySet()) {
                if (db.update("DELETE FROM [PULSE_ANSWER] WHERE {ANSWER_KEY} = ?", each.getKey()) == 1) {
                    mixed.put(each.getValue()[0].toString(), each.getValue());
                }
            }
            db.batch(INSERT, mixed.values());
        });
    }

    @Override
    public void forgetMails(Instant now) {
        sql.change(db -> {
            Set<Long> closed = MAILS.ids(db);
            if (!closed.isEmpty()) {
                db.each(
                        "SELECT {ID} FROM [PULSE_ASKED] WHERE {CLOSES} > ?",
                        row -> closed.remove(row.getLong(1)),
                        now.toEpochMilli());
                MAILS.destroy(db, closed);
            }
        });
    }

    private static Object[] again(ResultSet row) throws SQLException {
        return new Object[] {
            Token.random().text(),
            row.getString(2),
            row.getString(3),
            row.getObject(4),
            row.getObject(5),
            row.getObject(6)
        };
    }

    @Override
    public List<String> quarters() {
        return sql.read(
                db -> db.list("SELECT {QUARTER} FROM [PULSE_WAVE] ORDER BY {QUARTER} DESC", row -> row.getString(1)));
    }

    @Override
    public Map<String, Tally> tallies(String quarter) {
        Map<String, Tally> tallies = new TreeMap<>();
        sql.read(db -> {
            db.each(
                    "SELECT {DEPARTMENT}, COUNT(*) FROM [PULSE_ASKED] WHERE {QUARTER} = ? AND {STATE} = ?"
                            + " GROUP BY {DEPARTMENT}",
                    row -> tallies.put(row.getString(1), Tally.none().withSilent(row.getInt(2))),
                    quarter,
                    State.SENT.name());
            db.each(
                    "SELECT {DEPARTMENT}, COUNT(*), " + sums("RATING_ONE") + ", " + sums("RATING_TWO") + ", "
                            + sums("RATING_THREE") + " FROM [PULSE_ANSWER] WHERE {QUARTER} = ? GROUP BY {DEPARTMENT}",
                    row -> tallies.merge(
                            row.getString(1), Tally.none().withAnswers(row.getInt(2), means(row)), Tally::plus),
                    quarter);
            return true;
        });
        return tallies;
    }

    private static String sums(String column) {
        return SUMS.replace("{Q}", "{" + column + "}");
    }

    private static List<Mean> means(ResultSet row) throws SQLException {
        List<Mean> means = new ArrayList<>();
        for (int column = 3; column <= 9; column += 3) {
            means.add(new Mean(row.getInt(column), row.getDouble(column + 1), row.getDouble(column + 2)));
        }
        return means;
    }

    private static Integer stars(Rating rating) {
        return rating.stars().isPresent() ? rating.stars().getAsInt() : null;
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String language = row.getString(7);
        return new Asked(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                State.valueOf(row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                language == null ? "" : language);
    }
}
