package org.internalcustomer.jira.host.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** Customers' links in the database. */
public final class SqlCustomerLinks implements CustomerLinkStore {

    private final Sql sql;

    public SqlCustomerLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Map<String, CustomerLink> linksByTokenHash) {
        List<Object[]> rows = new ArrayList<>();
        linksByTokenHash.forEach((hash, link) -> rows.add(new Object[] {
            hash, link.issueId(), link.person(), link.expires().toEpochMilli()
        }));
        sql.change(db -> db.batch(
                "INSERT INTO [CUSTOMER_LINK] ({TOKEN_HASH}, {ISSUE_ID}, {PERSON}, {EXPIRES}) VALUES (?, ?, ?, ?)",
                rows));
    }

    @Override
    public Optional<CustomerLink> find(String tokenHash) {
        return sql.read(db -> db.one(
                "SELECT {ISSUE_ID}, {PERSON}, {EXPIRES} FROM [CUSTOMER_LINK] WHERE {TOKEN_HASH} = ?",
                row -> new CustomerLink(row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))),
                tokenHash));
    }

    @Override
    public void dropExpired(Instant before) {
        sql.change(db -> db.update("DELETE FROM [CUSTOMER_LINK] WHERE {EXPIRES} < ?", before.toEpochMilli()));
    }

    @Override
    public void forget(Collection<Long> issueIds) {
        if (!issueIds.isEmpty()) {
            String theirs = InList.matching("{ISSUE_ID}", issueIds);
            sql.change(db -> db.update("DELETE FROM [CUSTOMER_LINK] WHERE " + theirs, issueIds.toArray()));
        }
    }
}
