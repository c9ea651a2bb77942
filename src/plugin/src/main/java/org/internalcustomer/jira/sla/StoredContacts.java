package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.jira.host.request.Contacts;
import org.internalcustomer.jira.host.sql.Sql;

/** The legs that the worker stored, by whom they were for. */
final class StoredContacts implements Contacts {

    private final Sql sql;

    StoredContacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Contact> between(Instant from, Instant to) {
        return sql.read(db -> db.list(
                "SELECT DISTINCT R.{REQUESTER}, L.{DEPARTMENT} FROM [LEG] L JOIN [REQUEST] R ON R.{ISSUE_ID} = L.{ISSUE_ID}"
                        + " WHERE L.{KIND} = ? AND L.{DEPARTMENT} IS NOT NULL AND L.{ACCEPTED} < ?"
                        + " AND (L.{CLOSED} IS NULL OR L.{CLOSED} >= ?) AND R.{REQUESTER} IS NOT NULL"
                        + " AND R.{WITNESSED} IS NOT NULL AND (R.{CUSTOMER} IS NULL OR R.{CUSTOMER} <> L.{DEPARTMENT})"
                        + " ORDER BY R.{REQUESTER}, L.{DEPARTMENT}",
                row -> new Contact(row.getString(1), row.getString(2)),
                Stretch.Kind.HELD.name(),
                to.toEpochMilli(),
                from.toEpochMilli()));
    }
}
