package org.internalcustomer.jira.host.mail;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.jira.host.sql.Db;

/**
 * What the outbox keeps of anonymous questions: who was written to, and who was reminded because they had not answered. It goes
 * when whatever else says so goes, sent or not; until then it keeps a mail from being posted twice.
 */
public final class MailTraces {

    /** How the key of a second mail ends. */
    public static final String REMINDER = "/reminder";

    private final String begin;

    /** @param begin of the keys of these mails, which the id follows */
    public MailTraces(String begin) {
        this.begin = begin;
    }

    /** Whoever is written to about these; each once. */
    public Set<Long> ids(Db db) throws SQLException {
        Set<Long> ids = new TreeSet<>();
        db.each(
                "SELECT {MAIL_KEY} FROM [OUTBOX] WHERE {MAIL_KEY} LIKE '" + begin + "%'",
                row -> ids.add(TokenSeal.id(begin, row.getString(1))));
        return ids;
    }

    /** As part of the caller's own transaction; a mail that still stands in Jira's queue tells nothing here afterwards. */
    public void destroy(Db db, Collection<Long> ids) throws SQLException {
        List<Object[]> keys = ids.stream()
                .map(id -> new Object[] {begin + id, begin + id + REMINDER})
                .toList();
        db.batch("DELETE FROM [OUTBOX] WHERE {MAIL_KEY} IN (?, ?)", keys);
    }
}
