package org.internalcustomer.jira.report;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A day whose rollups no longer agree with its facts; only inserted, and deleted by who rebuilt the day. */
@Table("MARKED_DAY")
interface MarkedDayRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getDayNumber();

    void setDayNumber(long dayNumber);
}
