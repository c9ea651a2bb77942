package org.internalcustomer.jira.sla;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One run of a job over many issues: what it was asked, how far it has come, and what it found. */
@Table("JOB_RUN")
public interface JobRunRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Job and subject, so that there is one at a time; once it has ended, its own number. */
    @Unique
    @NotNull
    String getActive();

    void setActive(String active);

    @Indexed
    String getJob();

    void setJob(String job);

    /** What it is about, such as the key of a policy. */
    String getSubject();

    void setSubject(String subject);

    String getState();

    void setState(String state);

    /** The last issue that is done. */
    long getCursorId();

    void setCursorId(long cursorId);

    long getDone();

    void setDone(long done);

    long getTotal();

    void setTotal(long total);

    long getStarted();

    void setStarted(long started);

    Long getFinished();

    void setFinished(Long finished);

    String getStartedBy();

    void setStartedBy(String startedBy);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getAsked();

    void setAsked(String asked);

    /** Counters as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getTally();

    void setTally(String tally);

    /** A key of our texts where it failed. */
    String getProblem();

    void setProblem(String problem);
}
