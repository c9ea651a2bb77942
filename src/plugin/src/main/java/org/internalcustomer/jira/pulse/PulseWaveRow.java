package org.internalcustomer.jira.pulse;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A quarter in which everybody who is to be asked is known; instants in epoch milliseconds. */
@Table("PULSE_WAVE")
interface PulseWaveRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("QUARTER")
    String getQuarter();

    long getCloses();

    void setCloses(long closes);
}
