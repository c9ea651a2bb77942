package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One timer that a run found changed. */
@Table("JOB_CHANGE")
public interface JobChangeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getRunId();

    void setRunId(long runId);

    long getIssueId();

    void setIssueId(long issueId);

    String getIssueKey();

    void setIssueKey(String issueKey);

    String getMetric();

    void setMetric(String metric);

    int getCycle();

    void setCycle(int cycle);

    String getProvider();

    void setProvider(String provider);

    /** A verdict; empty where there was no timer. */
    String getBeforeIs();

    void setBeforeIs(String verdict);

    String getAfterIs();

    void setAfterIs(String verdict);

    boolean isFlip();

    void setFlip(boolean flip);
}
