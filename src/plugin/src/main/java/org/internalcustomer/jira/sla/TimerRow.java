package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One cycle of one metric, as the last fold left it. */
@Table("TIMER")
public interface TimerRow extends RawEntity<Long> {

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

    int getVersionNo();

    void setVersionNo(int versionNo);

    String getMetric();

    void setMetric(String metric);

    int getCycle();

    void setCycle(int cycle);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    /** Which of the goals matched, counted from 0. */
    int getGoalIndex();

    void setGoalIndex(int goalIndex);

    /** The values for which it matched, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getBecauseOf();

    void setBecauseOf(String becauseOf);

    /** Empty where it is only measured. */
    Long getGoalMs();

    void setGoalMs(Long goalMs);

    /** The instant that the goal names and no pause moves; empty for working time. */
    Long getGoalDue();

    void setGoalDue(Long goalDue);

    /** The date that was promised first; empty where none was. */
    Long getPromised();

    void setPromised(Long promised);

    String getCalendar();

    void setCalendar(String calendar);

    long getStarted();

    void setStarted(long started);

    Long getStopped();

    void setStopped(Long stopped);

    @Indexed
    Long getDue();

    void setDue(Long due);

    Long getBreachedAt();

    void setBreachedAt(Long breachedAt);

    /** Until the clock last resumed, as the others. */
    long getUsedMs();

    void setUsedMs(long usedMs);

    long getWallMs();

    void setWallMs(long wallMs);

    /** By reason, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getPausedBy();

    void setPausedBy(String pausedBy);

    long getPausedMs();

    void setPausedMs(long pausedMs);

    long getConfirmMs();

    void setConfirmMs(long confirmMs);

    String getVerdict();

    void setVerdict(String verdict);

    @Indexed
    String getStanding();

    void setStanding(String standing);

    long getSince();

    void setSince(long since);

    String getReason();

    void setReason(String reason);

    /** The status that paused or stopped it. */
    String getStatusId();

    void setStatusId(String statusId);

    boolean isLateInherited();

    void setLateInherited(boolean lateInherited);

    /** When the sweep has to look at it. */
    @Indexed
    Long getWake();

    void setWake(Long wake);
}
