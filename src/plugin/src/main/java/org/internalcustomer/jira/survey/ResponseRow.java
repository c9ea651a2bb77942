package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of an answer, as stored; never changed. */
@Table("RESPONSE")
interface ResponseRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Invitation and version. */
    @Unique
    @NotNull
    String getResponseKey();

    void setResponseKey(String responseKey);

    @Indexed
    long getInvitationId();

    void setInvitationId(long invitationId);

    int getVersion();

    void setVersion(int version);

    String getRater();

    void setRater(String rater);

    /** 0 is "not applicable". */
    int getRating();

    void setRating(int rating);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    void setRemark(String remark);

    long getAnswered();

    void setAnswered(long answered);

    /** {@code SOLVED:4,IN_TIME:0}; 0 is "not applicable". */
    String getDimensions();

    void setDimensions(String dimensions);

    /** The keys of the reasons that were ticked, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getFactors();

    void setFactors(String factors);

    Integer getLostMinutes();

    void setLostMinutes(Integer lostMinutes);

    /** When the other features are to be told of it; nothing once they were. */
    @Indexed
    Long getTellAt();

    void setTellAt(Long tellAt);
}
