package org.internalcustomer.jira.report;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One fact, as stored; the day as days since 1970-01-01 in the reporting zone. */
@Table("FACT")
@Indexes({
    @Index(
            name = "day",
            methodNames = {"getDayNumber", "getKind"}),
    @Index(
            name = "due",
            methodNames = {"getVerdict", "getDue"})
})
interface FactRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getFactKey();

    void setFactKey(String factKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    long getProjectId();

    void setProjectId(long projectId);

    long getDayNumber();

    void setDayNumber(long dayNumber);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    String getService();

    void setService(String service);

    String getKind();

    void setKind(String kind);

    String getMetric();

    void setMetric(String metric);

    String getVerdict();

    void setVerdict(String verdict);

    long getUsedMs();

    void setUsedMs(long usedMs);

    Long getDue();

    void setDue(Long due);

    int getHops();

    void setHops(int hops);

    int getBounces();

    void setBounces(int bounces);

    int getRating();

    void setRating(int rating);

    boolean isSimulated();

    void setSimulated(boolean simulated);

    /** What a rater said beside the rating; nothing for other kinds. */
    String getSaid();

    void setSaid(String said);
}
