package org.internalcustomer.jira.pulse;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * What somebody said about a department in a quarter: neither who nor when. Ratings, or nothing for "not applicable". Written anew
 * when the pulse has closed, with all others in one transaction, so that not even the database's own marks tell when it came.
 */
@Table("PULSE_ANSWER")
interface PulseAnswerRow extends RawEntity<String> {

    /** By chance, so that not even the order in which answers came is kept; until it is mixed it begins with {@code new-}. */
    @NotNull
    @PrimaryKey("ANSWER_KEY")
    String getAnswerKey();

    @Indexed
    String getQuarter();

    void setQuarter(String quarter);

    String getDepartment();

    void setDepartment(String department);

    Integer getRatingOne();

    void setRatingOne(Integer ratingOne);

    Integer getRatingTwo();

    void setRatingTwo(Integer ratingTwo);

    Integer getRatingThree();

    void setRatingThree(Integer ratingThree);
}
