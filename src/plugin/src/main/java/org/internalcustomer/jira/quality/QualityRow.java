package org.internalcustomer.jira.quality;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one department says about one resolved request; instants in epoch milliseconds, aspects in points. */
@Table("REQUEST_QUALITY")
interface QualityRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Issue, resolution and department: one row each. */
    @Unique
    @NotNull
    String getQualityKey();

    void setQualityKey(String qualityKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    long getResolved();

    void setResolved(long resolved);

    String getProvider();

    void setProvider(String provider);

    String getCustomer();

    void setCustomer(String customer);

    /** Empty where it does not apply, or nothing was said. */
    Integer getComplete();

    void setComplete(Integer complete);

    Integer getClear();

    void setClear(Integer clear);

    Integer getTimely();

    void setTimely(Integer timely);

    Integer getLeadTime();

    void setLeadTime(Integer leadTime);

    /** The mean of the aspects; empty until something was said. */
    Double getPoints();

    void setPoints(Double points);

    String getWord();

    void setWord(String word);

    String getRatedBy();

    void setRatedBy(String ratedBy);

    Long getRatedAt();

    void setRatedAt(Long ratedAt);

    Integer getGuess();

    void setGuess(Integer guess);

    Long getGuessedAt();

    void setGuessedAt(Long guessedAt);
}
