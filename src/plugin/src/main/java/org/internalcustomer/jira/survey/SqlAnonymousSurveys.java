package org.internalcustomer.jira.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.MailTraces;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Anonymous surveys in the database. Nothing of it is ever logged. */
final class SqlAnonymousSurveys implements AnonymousSurveys {

    private static final int PERSON = 14;

    private static final String READ = """
            SELECT I.{ID}, I.{ISSUE_ID}, I.{RESOLVED}, I.{REQUESTER}, I.{CUSTOMER}, I.{PROVIDER}, I.{PROVIDERS}, I.{STATE},
            I.{SEND_AT}, I.{EXPIRES}, I.{LANGUAGE}, I.{SIMULATED}, I.{DESIGN}, A.{PERSON} FROM [INVITATION] I
            INNER JOIN [ANON_ASKED] A ON A.{INVITATION_ID} = I.{ID} WHERE I.{EXPIRES} > ? """;

    private static final MailTraces MAILS = new MailTraces(InvitationMail.ANONYMOUS);

    private final Sql sql;
    private final Surroundings surroundings;

    SqlAnonymousSurveys(Sql sql, Surroundings surroundings) {
        this.sql = sql;
        this.surroundings = surroundings;
    }

    @Override
    public boolean send(Invitation invitation, Crowd crowd, Instant at, Instant expires, String language) {
        return sql.writeAgainOnDuplicate(db -> {
            int mine = db.update(
                    "UPDATE [INVITATION] SET {STATE} = ?, {REQUESTER} = '', {SENT} = ?, {EXPIRES} = ?, {LANGUAGE} = ?"
                            + " WHERE {ID} = ? AND {STATE} = ?",
                    State.ANONYMOUS.name(),
                    at.toEpochMilli(),
                    expires.toEpochMilli(),
                    language,
                    invitation.id(),
                    State.WAITING.name());
            if (mine == 0) {
                return false;
            }
            db.update(
                    "INSERT INTO [ANON_ASKED] ({INVITATION_ID}, {PERSON}) VALUES (?, ?)",
                    invitation.id(),
                    invitation.requester());
            contacts().asked(db, invitation.requester(), invitation.provider(), at);
            // of an issue that is alone now, too: another one may be linked to it later
            contacts().askedInCrowd(db, invitation.requester(), crowd, invitation.issueId(), at);
            return true;
        });
    }

    @Override
    public boolean isAskedElsewhere(Invitation invitation, Crowd crowd, Instant now) {
        return !crowd.alone()
                && sql.read(
                        db -> contacts().isAskedInCrowd(db, invitation.requester(), crowd, invitation.issueId(), now));
    }

    @Override
    public Optional<Asked> asked(long invitationId, Instant now) {
        return sql.read(
                db -> db.one(READ + "AND I.{ID} = ?", SqlAnonymousSurveys::asked, now.toEpochMilli(), invitationId));
    }

    @Override
    public void keepTokenHashes(Map<String, Long> invitationsByHash) {
        sql.change(db -> db.batch(
                "INSERT INTO [ANON_TOKEN] ({TOKEN_HASH}, {INVITATION_ID}) VALUES (?, ?)", Db.pairs(invitationsByHash)));
    }

    @Override
    public Optional<Asked> byTokenHash(String hash, Instant now) {
        return sql.read(db -> db.one(
                READ + "AND I.{ID} IN (SELECT {INVITATION_ID} FROM [ANON_TOKEN] WHERE {TOKEN_HASH} = ?)",
                SqlAnonymousSurveys::asked,
                now.toEpochMilli(),
                hash));
    }

    /**
     * About the person rows are deleted only: a row that this transaction wrote would tell, by the database's own marks, whose
     * answer it is. Who comes second finds nothing to delete.
     */
    @Override
    public boolean answer(Asked asked, Rating rating, String remark, Instant at) {
        long id = asked.invitation().id();
        return sql.write(db -> {
            if (db.update("DELETE FROM [ANON_ASKED] WHERE {INVITATION_ID} = ?", id) == 0) {
                return false;
            }
            db.update("DELETE FROM [ANON_TOKEN] WHERE {INVITATION_ID} = ?", id);
            MAILS.destroy(db, List.of(id));
            AnonymousAnswers.keep(db, contacts().day(at), asked.invitation().provider(), rating, remark);
            return true;
        });
    }

    @Override
    public List<Asked> unanswered(Instant sentUntil, Instant now, long afterId, int limit) {
        return sql.read(db -> db.first(
                limit,
                READ + "AND I.{SENT} <= ? AND A.{REMINDED} IS NULL AND I.{ID} > ? ORDER BY I.{ID}",
                SqlAnonymousSurveys::asked,
                now.toEpochMilli(),
                sentUntil.toEpochMilli(),
                afterId));
    }

    @Override
    public int remind(Collection<Long> invitationIds, Instant at) {
        return sql.write(db -> db.update(
                "UPDATE [ANON_ASKED] SET {REMINDED} = ? WHERE {REMINDED} IS NULL AND "
                        + InList.matching("{INVITATION_ID}", invitationIds),
                Stream.concat(Stream.of(at.toEpochMilli()), invitationIds.stream())
                        .toArray()));
    }

    @Override
    public void count(Collection<String> persons, Instant since, Instant now, ContactTally tally) {
        sql.read(db -> {
            contacts().count(db, persons, since, now, tally);
            return true;
        });
    }

    @Override
    public void forget(Instant now) {
        sql.change(db -> {
            String open = " NOT IN (SELECT {ID} FROM [INVITATION] WHERE {STATE} = ? AND {EXPIRES} > ?)";
            db.update(
                    "DELETE FROM [ANON_ASKED] WHERE {INVITATION_ID}" + open,
                    State.ANONYMOUS.name(),
                    now.toEpochMilli());
            db.update(
                    "DELETE FROM [ANON_TOKEN] WHERE {INVITATION_ID}" + open,
                    State.ANONYMOUS.name(),
                    now.toEpochMilli());
            contacts().forget(db, now);
        });
        sql.change(SqlAnonymousSurveys::forgetMails);
        sql.change(db -> AnonymousAnswers.mix(db, contacts().day(now)));
    }

    /**
     * Those of an invitation that is about to be sent stay, so that it is not posted twice, and those of an open one. Read in
     * this order: an invitation that is sent meanwhile is found by one or the other.
     */
    private static void forgetMails(Db db) throws SQLException {
        Set<Long> closed = MAILS.ids(db);
        if (!closed.isEmpty()) {
            db.each(
                    "SELECT {ID} FROM [INVITATION] WHERE {STATE} = ?",
                    row -> closed.remove(row.getLong(1)),
                    State.WAITING.name());
            db.each("SELECT {INVITATION_ID} FROM [ANON_ASKED]", row -> closed.remove(row.getLong(1)));
            MAILS.destroy(db, closed);
        }
    }

    private AnonymousContacts contacts() {
        return new AnonymousContacts(surroundings.zone());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String person = row.getString(PERSON);
        return new Asked(SqlSurveyStore.invitation(row).addressedTo(person), person);
    }
}
