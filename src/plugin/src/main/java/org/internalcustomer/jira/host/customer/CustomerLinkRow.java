package org.internalcustomer.jira.host.customer;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The hash of a token that opens the customer's page for one issue and person; instants in epoch milliseconds. */
@Table("CUSTOMER_LINK")
interface CustomerLinkRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getTokenHash();

    void setTokenHash(String tokenHash);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    String getPerson();

    void setPerson(String person);

    @Indexed
    long getExpires();

    void setExpires(long expires);
}
