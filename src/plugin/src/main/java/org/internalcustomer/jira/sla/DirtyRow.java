package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** An issue whose history has to be folded again; only inserted, and deleted by who folded it. */
@Table("DIRTY")
public interface DirtyRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    String getCause();

    void setCause(String cause);

    long getMarked();

    void setMarked(long marked);

    /** Who works on it; stays when the lease has run out. */
    String getOwner();

    void setOwner(String owner);

    /** Until when the owner may work on it; 0 while nobody has it. */
    long getLease();

    void setLease(long lease);
}
