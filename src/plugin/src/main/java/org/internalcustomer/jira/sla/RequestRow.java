package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What the last fold of one issue says as a whole; all of it can be computed again. */
@Table("REQUEST")
@Indexes({
    @Index(
            name = "queue",
            methodNames = {"getProvider", "getQueue", "getQueueDue", "getIssueId", "getProjectId"}),
    @Index(
            name = "queueAge",
            methodNames = {"getProvider", "getQueue", "getCreated", "getIssueId", "getProjectId"}),
    @Index(
            name = "asked",
            methodNames = {"getAsked", "getAskedAt", "getIssueId", "getProjectId"}),
    @Index(
            name = "askedAge",
            methodNames = {"getAsked", "getCreated", "getIssueId", "getProjectId"})
})
public interface RequestRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ISSUE_ID")
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    String getProjectKey();

    void setProjectKey(String projectKey);

    @Indexed
    long getIssueNo();

    void setIssueNo(long issueNo);

    /** The issue's own last change when its history was read. */
    long getSeenUpdated();

    void setSeenUpdated(long seenUpdated);

    /** Counts the folds that were stored: one that was read before another was stored is thrown away. */
    long getGeneration();

    void setGeneration(long generation);

    /** When a user first did something to it; empty for one that was only imported. */
    Long getWitnessed();

    void setWitnessed(Long witnessed);

    long getCreated();

    void setCreated(long created);

    Long getFirstDue();

    void setFirstDue(Long firstDue);

    Long getNextDue();

    void setNextDue(Long nextDue);

    Long getResolutionDue();

    void setResolutionDue(Long resolutionDue);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    String getRequester();

    void setRequester(String requester);

    String getService();

    void setService(String service);

    @Indexed
    String getOfferedTo();

    void setOfferedTo(String offeredTo);

    /** Since when a department is asked to take it; the one it is offered to, or the first one. */
    Long getAskedAt();

    void setAskedAt(Long askedAt);

    /** The department that is asked; none for what is done. */
    String getAsked();

    void setAsked(String asked);

    /** What the accountable department can do; nothing for what is done. */
    String getQueue();

    void setQueue(String queue);

    /** When the first running timer runs out. */
    long getQueueDue();

    void setQueueDue(long queueDue);

    /** When silence will be acceptance. */
    @Indexed
    Long getTacitAt();

    void setTacitAt(Long tacitAt);

    int getHops();

    void setHops(int hops);

    int getBounces();

    void setBounces(int bounces);
}
