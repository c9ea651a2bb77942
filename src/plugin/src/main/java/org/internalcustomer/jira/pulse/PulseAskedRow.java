package org.internalcustomer.jira.pulse;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who is asked, deleted with the answer; instants in epoch milliseconds. */
@Table("PULSE_ASKED")
interface PulseAskedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Quarter, department and person: one row each. */
    @Unique
    @NotNull
    String getAskedKey();

    void setAskedKey(String askedKey);

    @Indexed
    String getQuarter();

    void setQuarter(String quarter);

    @Indexed
    String getPerson();

    void setPerson(String person);

    String getDepartment();

    void setDepartment(String department);

    @Indexed
    String getState();

    void setState(String state);

    Long getSent();

    void setSent(Long sent);

    /** When the second mail was posted; nothing before that. */
    Long getReminded();

    void setReminded(Long reminded);

    long getCloses();

    void setCloses(long closes);

    String getLanguage();

    void setLanguage(String language);
}
