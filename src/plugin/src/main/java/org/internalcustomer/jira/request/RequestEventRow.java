package org.internalcustomer.jira.request;

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

/** One thing that happened to a request beside Jira's own history, or a snapshot of it; what it says never changes. */
@Table("REQUEST_EVENT")
@Indexes(
        @Index(
                name = "kind",
                methodNames = {"getKind", "getHappened"}))
public interface RequestEventRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** Tells it from every other, so that it is kept once. */
    @Unique
    @NotNull
    String getEventKey();

    void setEventKey(String eventKey);

    long getHappened();

    void setHappened(long happened);

    /** Orders what happened in the same millisecond. */
    long getSeq();

    void setSeq(long seq);

    String getActor();

    void setActor(String actor);

    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    String getPayload();

    void setPayload(String payload);

    /** When somebody has to be told of it; null once that is done, and where nobody has to. */
    @Indexed
    Long getTellAt();

    void setTellAt(Long tellAt);

    /** Since when a correction waits for a decision; null once there is one, and for everything else. */
    @Indexed
    Long getOpenSince();

    void setOpenSince(Long openSince);
}
