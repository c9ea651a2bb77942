package org.internalcustomer.jira.alert;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that a firing does, to one recipient, from the wish to do it until it is done. */
@Table("ALERT_ACTION")
public interface AlertActionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The firing's, with the numbers of action and recipient. */
    @Unique
    @NotNull
    String getActionKey();

    void setActionKey(String actionKey);

    @Indexed
    String getFiringKey();

    void setFiringKey(String firingKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** Which of the alert's actions, from 0. */
    int getActionNo();

    void setActionNo(int actionNo);

    String getKind();

    void setKind(String kind);

    /** A user's key, or an address; empty where it is done to the issue. */
    String getRecipient();

    void setRecipient(String recipient);

    @Indexed
    String getState();

    void setState(String state);

    int getAttempts();

    void setAttempts(int attempts);

    /** When somebody must look at it: to do it, or to find it left behind; empty when it is over. */
    @Indexed
    Long getNextAt();

    void setNextAt(Long nextAt);

    long getChanged();

    void setChanged(long changed);

    /** What went wrong last. */
    String getProblem();

    void setProblem(String problem);

    /** The mail in the outbox that carries it. */
    String getMailKey();

    void setMailKey(String mailKey);
}
