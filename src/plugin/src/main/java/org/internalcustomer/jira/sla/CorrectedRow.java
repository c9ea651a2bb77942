package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One timer that an approved correction changed: as history has it, and with the correction. */
@Table("CORRECTED")
public interface CorrectedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** Issue, policy, metric and cycle. */
    @Unique
    @NotNull
    String getTimerKey();

    void setTimerKey(String timerKey);

    String getPolicy();

    void setPolicy(String policy);

    String getMetric();

    void setMetric(String metric);

    int getCycle();

    void setCycle(int cycle);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    @Indexed
    Long getStopped();

    void setStopped(Long stopped);

    String getRawVerdict();

    void setRawVerdict(String rawVerdict);

    @Indexed
    Long getRawDue();

    void setRawDue(Long rawDue);

    long getRawUsedMs();

    void setRawUsedMs(long rawUsedMs);

    String getVerdict();

    void setVerdict(String verdict);

    @Indexed
    Long getDue();

    void setDue(Long due);

    long getUsedMs();

    void setUsedMs(long usedMs);
}
