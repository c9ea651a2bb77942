package org.internalcustomer.jira.goodwill;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entry of a goodwill account that a fold gave; all of it can be computed again. */
@Table("GOODWILL")
@Indexes({
    @Index(
            name = "pair",
            methodNames = {"getCustomer", "getProvider", "getHappened"})
})
interface GoodwillRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getEntryKey();

    void setEntryKey(String entryKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    String getCustomer();

    void setCustomer(String customer);

    String getProvider();

    void setProvider(String provider);

    String getKind();

    void setKind(String kind);

    /** Epoch milliseconds; of what is promised and still open, when it will be broken. */
    @Indexed
    long getHappened();

    void setHappened(long happened);
}
