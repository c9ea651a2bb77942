package org.internalcustomer.jira.recovery;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that was said in a recovery, or that happened by itself; never changed. */
@Table("RECOVERY_EVENT")
interface RecoveryEventRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The recovery's id and the event's number: of two who speak at once only one is heard. */
    @Unique
    @NotNull
    String getEventKey();

    void setEventKey(String eventKey);

    @Indexed
    long getRecoveryId();

    void setRecoveryId(long recoveryId);

    /** From 1. */
    int getEventNo();

    void setEventNo(int eventNo);

    String getKind();

    void setKind(String kind);

    /** What the kind needs. */
    String getDetail();

    void setDetail(String detail);

    /** A user's key; empty for what happened by itself. */
    String getActor();

    void setActor(String actor);

    long getHappened();

    void setHappened(long happened);

    /** What was written, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);
}
