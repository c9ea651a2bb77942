package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One piece of a request's life: a department's leg, or time on nobody's. */
@Table("LEG")
public interface LegRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    int getSeq();

    void setSeq(int seq);

    String getKind();

    void setKind(String kind);

    String getDepartment();

    void setDepartment(String department);

    long getOffered();

    void setOffered(long offered);

    long getAccepted();

    void setAccepted(long accepted);

    Long getClosed();

    void setClosed(Long closed);

    long getUsedMs();

    void setUsedMs(long usedMs);

    /** An open piece counts from its last beginning. */
    long getWallMs();

    void setWallMs(long wallMs);

    /** Since when an open piece lasts. */
    Long getSince();

    void setSince(Long since);

    String getVerdict();

    void setVerdict(String verdict);

    boolean isLateInherited();

    void setLateInherited(boolean lateInherited);

    /** Whether it began by silence. */
    boolean isTacit();

    void setTacit(boolean tacit);

    boolean isHop();

    void setHop(boolean hop);

    boolean isBounce();

    void setBounce(boolean bounce);
}
