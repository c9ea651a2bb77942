package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A threshold that was reached: told once, whatever is killed. */
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

    long getHappened();

    void setHappened(long happened);

    String getOutcome();

    void setOutcome(String outcome);
}
