package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One outage that many timers are to be corrected for; which, its run says. */
@Table("OUTAGE")
public interface OutageRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getState();

    void setState(String state);

    /** Whether the subject is a department or a calendar. */
    String getKind();

    void setKind(String kind);

    String getSubject();

    void setSubject(String subject);

    long getBegan();

    void setBegan(long began);

    long getEnded();

    void setEnded(long ended);

    /** Keys, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getDepartments();

    void setDepartments(String departments);

    String getAskedBy();

    void setAskedBy(String askedBy);

    long getAskedAt();

    void setAskedAt(long askedAt);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    Long getDecidedAt();

    void setDecidedAt(Long decidedAt);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);
}
