package org.internalcustomer.jira.alert;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A threshold that was reached: one row, whatever is killed. */
@Table("FIRING")
public interface FiringRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Unique
    @NotNull
    String getFiringKey();

    void setFiringKey(String firingKey);

    /** When it fired. */
    long getHappened();

    void setHappened(long happened);

    String getOutcome();

    void setOutcome(String outcome);

    /** Issue, policy, metric and cycle; empty, as all that follows, for what fired before the log told more. */
    String getTimerKey();

    void setTimerKey(String timerKey);

    String getPolicy();

    void setPolicy(String policy);

    Integer getVersionNo();

    void setVersionNo(Integer versionNo);

    String getMetric();

    void setMetric(String metric);

    Integer getCycle();

    void setCycle(Integer cycle);

    /** The threshold, such as {@code P80}, without its repetition. */
    String getThreshold();

    void setThreshold(String threshold);

    /** 0 for the first, 1 for the first repetition. */
    Integer getTimeNo();

    void setTimeNo(Integer timeNo);

    /** When the threshold was reached. */
    Long getReached();

    void setReached(Long reached);

    /** Working time used then. */
    Long getUsedMs();

    void setUsedMs(Long usedMs);

    Long getGoalMs();

    void setGoalMs(Long goalMs);

    /** The accountable department then. */
    String getProvider();

    void setProvider(String provider);
}
