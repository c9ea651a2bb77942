package org.internalcustomer.jira.report;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One rollup: a day ({@code D}) or month ({@code M}) of one cell, with its packed tally. */
@Table("ROLLUP")
@Indexes({
    @Index(
            name = "span",
            methodNames = {"getSpan", "getFirstDay"})
})
interface RollupRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Span, first day and cell: tells it from every other. */
    @Unique
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getRollupKey();

    void setRollupKey(String rollupKey);

    String getSpan();

    void setSpan(String span);

    /** Days since 1970-01-01. */
    long getFirstDay();

    void setFirstDay(long firstDay);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    String getService();

    void setService(String service);

    @StringLength(StringLength.UNLIMITED)
    String getTally();

    void setTally(String tally);
}
