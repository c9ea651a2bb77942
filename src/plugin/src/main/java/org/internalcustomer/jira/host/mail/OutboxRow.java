package org.internalcustomer.jira.host.mail;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One mail of ours, from the wish to send it until Jira's queue has. */
@Table("OUTBOX")
public interface OutboxRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getMailKey();

    void setMailKey(String mailKey);

    String getRecipient();

    void setRecipient(String recipient);

    String getSubject();

    void setSubject(String subject);

    @StringLength(StringLength.UNLIMITED)
    String getTextBody();

    void setTextBody(String textBody);

    @StringLength(StringLength.UNLIMITED)
    String getHtmlBody();

    void setHtmlBody(String htmlBody);

    String getMessageId();

    void setMessageId(String messageId);

    @Indexed
    String getState();

    void setState(String state);

    int getAttempts();

    void setAttempts(int attempts);

    long getPosted();

    void setPosted(long posted);

    long getChanged();

    void setChanged(long changed);

    String getProblem();

    void setProblem(String problem);

    /** How often the mail server refused it. */
    int getRefusals();

    void setRefusals(int refusals);

    /** When one that was refused is tried again. */
    @Indexed
    Long getNextTry();

    void setNextTry(Long nextTry);
}
