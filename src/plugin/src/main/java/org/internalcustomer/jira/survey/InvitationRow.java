package org.internalcustomer.jira.survey;

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

/** One invitation, as stored; instants in epoch milliseconds. */
@Table("INVITATION")
@Indexes({
    @Index(
            name = "due",
            methodNames = {"getState", "getSendAt"}),
    @Index(
            name = "resolved",
            methodNames = {"getResolved"})
})
interface InvitationRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Issue and resolution: one invitation each. */
    @Unique
    @NotNull
    String getInvitationKey();

    void setInvitationKey(String invitationKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    long getResolved();

    void setResolved(long resolved);

    @Indexed
    String getRequester();

    void setRequester(String requester);

    String getCustomer();

    void setCustomer(String customer);

    String getProvider();

    void setProvider(String provider);

    /** The departments that held the issue and their working milliseconds, frozen: {@code SD:3600000,NET:120000}. */
    @StringLength(StringLength.UNLIMITED)
    String getProviders();

    void setProviders(String providers);

    String getState();

    void setState(String state);

    long getSendAt();

    void setSendAt(long sendAt);

    Long getSent();

    void setSent(Long sent);

    /** Cancelled by a fold in which its resolution did not stand; another fold may know better. */
    boolean isFallen();

    void setFallen(boolean fallen);

    /** When somebody who had not answered was asked once more. */
    Long getReminded();

    void setReminded(Long reminded);

    Long getExpires();

    void setExpires(Long expires);

    String getLanguage();

    void setLanguage(String language);

    boolean isSimulated();

    void setSimulated(boolean simulated);

    /** How it asks; empty for the standard design. */
    String getDesign();

    void setDesign(String design);
}
