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

/** What a head put on record in a provider's favour. */
@Table("TRIBUTE")
@Indexes({
    @Index(
            name = "pair",
            methodNames = {"getCustomer", "getProvider", "getHappened"})
})
interface TributeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Person, pair, day, kind and reason: once, however often it is sent. */
    @Unique
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getTributeKey();

    void setTributeKey(String tributeKey);

    String getKind();

    void setKind(String kind);

    String getCustomer();

    void setCustomer(String customer);

    String getProvider();

    void setProvider(String provider);

    String getPerson();

    void setPerson(String person);

    /** Epoch milliseconds. */
    @Indexed
    long getHappened();

    void setHappened(long happened);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);
}
