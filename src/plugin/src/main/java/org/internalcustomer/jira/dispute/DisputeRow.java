package org.internalcustomer.jira.dispute;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An ownership dispute as the last fold found it, so that open ones are listed and told; its words are events. */
@Table("DISPUTE")
interface DisputeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Issue and number. */
    @Unique
    @NotNull
    String getDisputeKey();

    void setDisputeKey(String disputeKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    int getDisputeNo();

    void setDisputeNo(int disputeNo);

    long getOpened();

    void setOpened(long opened);

    @Indexed
    String getState();

    void setState(String state);

    /** When somebody has to be told; empty for never again. */
    @Indexed
    Long getWake();

    void setWake(Long wake);
}
