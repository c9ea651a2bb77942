package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One anonymous answer, as stored. It holds nothing that leads to a person, an invitation, an issue or a token; its id is
 * random, so that it tells no order either. Written anew when its day is over, with all others of that day in one transaction,
 * so that not even the database's own marks tell when it came.
 */
@Table("ANON_ANSWER")
@Indexes({
    @Index(
            name = "day",
            methodNames = {"getDayNumber"})
})
interface AnonymousAnswerRow extends RawEntity<String> {

    /** Begins with {@link AnonymousAnswers#NEW} until its day is over. */
    @NotNull
    @PrimaryKey("ANSWER_ID")
    String getAnswerId();

    void setAnswerId(String answerId);

    /** Days since 1970-01-01 in the reporting zone; no time of day. */
    long getDayNumber();

    void setDayNumber(long dayNumber);

    /** The one that resolved; a split by working time could be recognised. */
    String getDepartment();

    void setDepartment(String department);

    /** 0 is "not applicable". */
    int getRating();

    void setRating(int rating);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();

    void setRemark(String remark);
}
