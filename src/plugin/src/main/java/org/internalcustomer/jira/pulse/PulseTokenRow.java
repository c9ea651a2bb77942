package org.internalcustomer.jira.pulse;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The hash of a token that opens one pulse; gone with the answer. */
@Table("PULSE_TOKEN")
interface PulseTokenRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getTokenHash();

    void setTokenHash(String tokenHash);

    @Indexed
    long getAskedId();

    void setAskedId(long askedId);
}
