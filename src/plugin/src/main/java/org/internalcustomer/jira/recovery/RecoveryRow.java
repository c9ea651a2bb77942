package org.internalcustomer.jira.recovery;

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

/**
 * One complaint, or the offer of one; instants in epoch milliseconds. What stands after {@code rated} is an index of what its
 * events come to.
 */
@Table("RECOVERY")
@Indexes({
    @Index(
            name = "board",
            methodNames = {"getProvider", "getState", "getDue"}),
    @Index(
            name = "state",
            methodNames = {"getState", "getDue"}),
    @Index(
            name = "age",
            methodNames = {"getState", "getOpened"}),
    @Index(
            name = "period",
            methodNames = {"getProvider", "getOpened"}),
    @Index(
            name = "pair",
            methodNames = {"getProvider", "getCustomer", "getComplained"})
})
interface RecoveryRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** What it came from, and the how manieth of that. */
    @Unique
    @NotNull
    String getRecoveryKey();

    void setRecoveryKey(String recoveryKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    long getProjectId();

    void setProjectId(long projectId);

    String getProvider();

    void setProvider(String provider);

    /** Empty where nobody's. */
    String getCustomer();

    void setCustomer(String customer);

    String getComplainant();

    void setComplainant(String complainant);

    /** The internal customer then; empty where unknown. */
    String getRequester();

    void setRequester(String requester);

    String getSource();

    void setSource(String source);

    @Indexed
    long getOpened();

    void setOpened(long opened);

    /** The keys of those whose work it is about. */
    @StringLength(StringLength.UNLIMITED)
    String getRated();

    void setRated(String rated);

    int getSaid();

    void setSaid(int said);

    String getState();

    void setState(String state);

    String getSeverity();

    void setSeverity(String severity);

    @Indexed
    String getHandler();

    void setHandler(String handler);

    /** When the customer complained; empty for an offer. */
    Long getComplained();

    void setComplained(Long complained);

    /** What comes first on the board: when the running step is due, of a closed one when it was closed. */
    long getDue();

    void setDue(long due);

    /** When something happens by itself. */
    @Indexed
    Long getWake();

    void setWake(Long wake);

    @Indexed
    Long getClosed();

    void setClosed(Long closed);

    String getOutcome();

    void setOutcome(String outcome);

    String getCause();

    void setCause(String cause);

    Integer getSecondRating();

    void setSecondRating(Integer secondRating);

    /** The verdicts of the three steps. */
    String getAcknowledge();

    void setAcknowledge(String acknowledge);

    String getSolve();

    void setSolve(String solve);

    String getFollowUp();

    void setFollowUp(String followUp);
}
