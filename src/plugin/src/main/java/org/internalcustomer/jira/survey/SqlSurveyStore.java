package org.internalcustomer.jira.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Surveys in the database. */
final class SqlSurveyStore implements SurveyStore {

    private static final int IDS_A_STATEMENT = 200;
    static final String READ = """
            SELECT {ID}, {ISSUE_ID}, {RESOLVED}, {REQUESTER}, {CUSTOMER}, {PROVIDER}, {PROVIDERS}, {STATE}, {SEND_AT},
            {EXPIRES}, {LANGUAGE}, {SIMULATED}, {DESIGN} FROM [INVITATION] """;

    private final Sql sql;

    SqlSurveyStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean invite(Invitation invitation) {
        return sql.writeAgainOnDuplicate(db -> {
            if (db.number("SELECT COUNT(*) FROM [INVITATION] WHERE {INVITATION_KEY} = ?", invitation.key()) > 0) {
                return revived(db, invitation.key());
            }
            db.update(
                    "INSERT INTO [INVITATION] ({INVITATION_KEY}, {ISSUE_ID}, {RESOLVED}, {REQUESTER}, {CUSTOMER},"
                            + " {PROVIDER}, {PROVIDERS}, {STATE}, {SEND_AT}, {EXPIRES}, {LANGUAGE}, {SIMULATED}, {DESIGN})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    invitation.key(),
                    invitation.issueId(),
                    invitation.resolved().toEpochMilli(),
                    invitation.requester(),
                    invitation.customer(),
                    invitation.provider(),
                    invitation.providers(),
                    invitation.state().name(),
                    invitation.sendAt().toEpochMilli(),
                    invitation.expires().map(Instant::toEpochMilli).orElse(null),
                    invitation.language(),
                    invitation.simulated(),
                    invitation.design());
            return true;
        });
    }

    private static boolean revived(Db db, String key) throws SQLException {
        return db.update(
                        "UPDATE [INVITATION] SET {STATE} = ?, {FALLEN} = ?"
                                + " WHERE {INVITATION_KEY} = ? AND {STATE} = ? AND {FALLEN} = ?",
                        State.WAITING.name(),
                        false,
                        key,
                        State.CANCELLED.name(),
                        true)
                == 1;
    }

    @Override
    public Set<String> invited(Collection<Long> issueIds) {
        Set<String> invited = new HashSet<>();
        sql.read(db -> {
            db.each(
                    "SELECT {INVITATION_KEY}, {FALLEN} FROM [INVITATION] WHERE "
                            + InList.matching("{ISSUE_ID}", issueIds),
                    row -> {
                        if (!row.getBoolean(2)) {
                            invited.add(row.getString(1));
                        }
                    },
                    issueIds.toArray());
            return true;
        });
        return invited;
    }

    @Override
    public int cancelWaiting(Collection<Long> issueIds, Collection<String> standingKeys) {
        Set<String> standing = new HashSet<>(standingKeys);
        List<Object[]> fallen = of(issueIds).stream()
                .filter(each -> each.state() == State.WAITING && !standing.contains(each.key()))
                .map(each -> new Object[] {State.CANCELLED.name(), true, each.id(), State.WAITING.name()})
                .toList();
        if (!fallen.isEmpty()) {
            sql.change(db -> db.batch(
                    "UPDATE [INVITATION] SET {STATE} = ?, {FALLEN} = ? WHERE {ID} = ? AND {STATE} = ?", fallen));
        }
        return fallen.size();
    }

    @Override
    public List<Invitation> due(Instant now, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + "WHERE {STATE} = ? AND {SEND_AT} <= ? ORDER BY {SEND_AT}, {ID}",
                SqlSurveyStore::invitation,
                State.WAITING.name(),
                now.toEpochMilli()));
    }

    @Override
    public List<Invitation> latest(String requester, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + " WHERE {REQUESTER} = ? AND {SIMULATED} = ? ORDER BY {ID} DESC",
                SqlSurveyStore::invitation,
                requester,
                false));
    }

    @Override
    public void credit(long invitationId, String provider, String providers) {
        sql.change(db -> db.update(
                "UPDATE [INVITATION] SET {PROVIDER} = ?, {PROVIDERS} = ? WHERE {ID} = ? AND {STATE} = ?",
                provider,
                providers,
                invitationId,
                State.WAITING.name()));
    }

    @Override
    public void postpone(long invitationId, Instant until) {
        sql.change(db -> db.update(
                "UPDATE [INVITATION] SET {SEND_AT} = ? WHERE {ID} = ? AND {STATE} = ?",
                until.toEpochMilli(),
                invitationId,
                State.WAITING.name()));
    }

    @Override
    public List<Invitation> unanswered(Instant sentUntil, Instant now, long afterId, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ
                        + " WHERE {STATE} = ? AND {SENT} <= ? AND {EXPIRES} > ? AND {REMINDED} IS NULL AND {ID} > ? ORDER BY {ID}",
                SqlSurveyStore::invitation,
                State.SENT.name(),
                sentUntil.toEpochMilli(),
                now.toEpochMilli(),
                afterId));
    }

    @Override
    public int remind(Collection<Long> invitationIds, Instant at) {
        return sql.write(db -> db.update(
                "UPDATE [INVITATION] SET {REMINDED} = ? WHERE {REMINDED} IS NULL AND {STATE} = ? AND "
                        + InList.matching("{ID}", invitationIds),
                with(invitationIds, at.toEpochMilli(), State.SENT.name())));
    }

    @Override
    public List<Invitation> open(String requester, Instant now, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + " WHERE {REQUESTER} = ? AND {STATE} IN (?, ?) AND {EXPIRES} > ? AND {SIMULATED} = ?"
                        + " ORDER BY {EXPIRES}, {ID}",
                SqlSurveyStore::invitation,
                requester,
                State.SENT.name(),
                State.ANSWERED.name(),
                now.toEpochMilli(),
                false));
    }

    @Override
    public void count(Collection<String> requesters, Instant since, ContactTally tally) {
        sql.read(db -> {
            db.each(
                    "SELECT {REQUESTER}, {PROVIDER}, COUNT(*) FROM [INVITATION] WHERE {SENT} > ? AND "
                            + InList.matching("{REQUESTER}", requesters) + " GROUP BY {REQUESTER}, {PROVIDER}",
                    row -> tally.add(row.getString(1), row.getString(2), row.getLong(3)),
                    with(requesters, since.toEpochMilli()));
            return true;
        });
    }

    @Override
    public void sent(Collection<Mailed> mails, Instant at) {
        List<Object[]> rows = mails.stream()
                .map(mail -> new Object[] {
                    State.SENT.name(),
                    at.toEpochMilli(),
                    mail.expires().toEpochMilli(),
                    mail.language(),
                    mail.invitationId(),
                    State.WAITING.name()
                })
                .toList();
        sql.change(db -> db.batch(
                "UPDATE [INVITATION] SET {STATE} = ?, {SENT} = ?, {EXPIRES} = ?, {LANGUAGE} = ?"
                        + " WHERE {ID} = ? AND {STATE} = ?",
                rows));
    }

    @Override
    public void withdraw(Collection<Long> invitationIds) {
        sql.change(db -> db.update(
                "UPDATE [INVITATION] SET {STATE} = ? WHERE {STATE} = ? AND " + InList.matching("{ID}", invitationIds),
                with(invitationIds, State.CANCELLED.name(), State.WAITING.name())));
    }

    @Override
    public boolean cancel(long invitationId) {
        return sql.write(db -> db.update(
                        "UPDATE [INVITATION] SET {STATE} = ? WHERE {ID} = ? AND {STATE} IN (?, ?)",
                        State.CANCELLED.name(),
                        invitationId,
                        State.WAITING.name(),
                        State.SENT.name())
                == 1);
    }

    @Override
    public void keepTokenHashes(Map<String, Long> invitationsByHash) {
        sql.change(db -> db.batch(
                "INSERT INTO [SURVEY_TOKEN] ({TOKEN_HASH}, {INVITATION_ID}) VALUES (?, ?)",
                Db.pairs(invitationsByHash)));
    }

    @Override
    public Optional<Invitation> byTokenHash(String hash) {
        return sql.read(db -> db.one(
                READ + "WHERE {ID} IN (SELECT {INVITATION_ID} FROM [SURVEY_TOKEN] WHERE {TOKEN_HASH} = ?)",
                SqlSurveyStore::invitation,
                hash));
    }

    @Override
    public Optional<Invitation> find(long invitationId) {
        return sql.read(db -> db.one(READ + "WHERE {ID} = ?", SqlSurveyStore::invitation, invitationId));
    }

    @Override
    public List<Invitation> of(Collection<Long> issueIds) {
        List<Invitation> found = new ArrayList<>();
        sql.read(db -> {
            for (List<Long> part : parts(issueIds)) {
                found.addAll(db.list(
                        READ + "WHERE {ISSUE_ID} IN (" + marks(part) + ")",
                        SqlSurveyStore::invitation,
                        part.toArray()));
            }
            return found.size();
        });
        found.sort(Comparator.comparing(Invitation::issueId).thenComparing(Invitation::resolved));
        return found;
    }

    @Override
    public void answer(long invitationId, Answer answer) {
        sql.change(db -> {
            db.update(
                    "INSERT INTO [RESPONSE] ({RESPONSE_KEY}, {INVITATION_ID}, {VERSION}, {RATER}, {RATING}, {REMARK},"
                            + " {ANSWERED}, {DIMENSIONS}, {FACTORS}, {LOST_MINUTES}, {TELL_AT})"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    invitationId + "/" + answer.version(),
                    invitationId,
                    answer.version(),
                    answer.rater(),
                    answer.rating().stars().orElse(0),
                    answer.comment(),
                    answer.at(),
                    WrittenParticulars.dimensions(answer.particulars()),
                    WrittenParticulars.factors(answer.particulars()),
                    WrittenParticulars.lostMinutes(answer.particulars()),
                    answer.rating().isApplicable() && !isSimulated(db, invitationId) ? answer.at() : null);
            db.update("UPDATE [INVITATION] SET {STATE} = ? WHERE {ID} = ?", State.ANSWERED.name(), invitationId);
        });
    }

    @Override
    public Map<Long, List<Answer>> answers(Collection<Long> invitationIds) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        sql.read(db -> {
            for (List<Long> part : parts(invitationIds)) {
                db.each(
                        "SELECT {INVITATION_ID}, {ANSWERED}, {VERSION}, {RATER}, {RATING}, {REMARK}, {DIMENSIONS},"
                                + " {FACTORS}, {LOST_MINUTES} FROM [RESPONSE]"
                                + " WHERE {INVITATION_ID} IN (" + marks(part) + ") ORDER BY {INVITATION_ID}, {VERSION}",
                        row -> answers.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                .add(answer(row)),
                        part.toArray());
            }
            return true;
        });
        return answers;
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        forget(of(issueIds));
    }

    @Override
    public List<Long> forgetSimulated() {
        List<Invitation> simulated =
                sql.read(db -> db.list(READ + "WHERE {SIMULATED} = ?", SqlSurveyStore::invitation, true));
        forget(simulated);
        return simulated.stream().map(Invitation::issueId).distinct().toList();
    }

    private void forget(List<Invitation> invitations) {
        List<Object[]> ids = invitations.stream()
                .map(invitation -> new Object[] {invitation.id()})
                .toList();
        sql.change(db -> {
            db.batch("DELETE FROM [RESPONSE] WHERE {INVITATION_ID} = ?", ids);
            db.batch("DELETE FROM [SURVEY_TOKEN] WHERE {INVITATION_ID} = ?", ids);
            db.batch("DELETE FROM [INVITATION] WHERE {ID} = ?", ids);
        });
    }

    private static boolean isSimulated(Db db, long invitationId) throws SQLException {
        return db.number("SELECT COUNT(*) FROM [INVITATION] WHERE {ID} = ? AND {SIMULATED} = ?", invitationId, true)
                > 0;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        int stars = row.getInt(5);
        return new Answer(
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                stars == 0 ? Rating.notApplicable() : Rating.of(stars),
                row.getString(6),
                WrittenParticulars.read(row.getString(7), row.getString(8), row.getInt(9), row.wasNull()));
    }

    static Invitation invitation(ResultSet row) throws SQLException {
        long expires = row.getLong(10);
        Optional<Instant> end = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires));
        return new Invitation(
                row.getLong(1),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                State.valueOf(row.getString(8)),
                Instant.ofEpochMilli(row.getLong(9)),
                end,
                row.getString(11),
                row.getBoolean(12),
                Optional.ofNullable(row.getString(13)).orElse(""));
    }

    /** The arguments before a list of values, and the values. */
    private static Object[] with(Collection<?> values, Object... before) {
        return Stream.concat(Stream.of(before), values.stream()).toArray();
    }

    private static List<List<Long>> parts(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_A_STATEMENT) {
            parts.add(all.subList(from, Math.min(all.size(), from + IDS_A_STATEMENT)));
        }
        return parts;
    }

    private static String marks(List<Long> ids) {
        return String.join(", ", ids.stream().map(id -> "?").toList());
    }
}
