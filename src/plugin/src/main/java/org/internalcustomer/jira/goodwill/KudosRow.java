package org.internalcustomer.jira.goodwill;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One time somebody said thanks. */
@Table("KUDOS")
@Indexes({
    @Index(
            name = "pair",
            methodNames = {"getCustomer", "getProvider", "getHappened"})
})
interface KudosRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Week, person and pair: once. */
    @Unique
    @NotNull
    @StringLength(StringLength.MAX_LENGTH)
    String getWeekKey();

    void setWeekKey(String weekKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    String getPerson();

    void setPerson(String person);

    String getCustomer();

    void setCustomer(String customer);

    String getProvider();

    void setProvider(String provider);

    /** Epoch milliseconds. */
    @Indexed
    long getHappened();

    void setHappened(long happened);

    /** User keys as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getHelpers();

    void setHelpers(String helpers);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);
}
