package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That one issue serves another, as the last fold of the one that serves says. */
@Table("SERVING")
public interface ServingRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The one that serves. */
    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    long getLeadId();

    void setLeadId(long leadId);

    /** {@code SUB_TASK} or {@code LINK}. */
    String getWay();

    void setWay(String way);

    long getSince();

    void setSince(long since);

    /** Empty while it lasts. */
    Long getEnded();

    void setEnded(Long ended);
}
