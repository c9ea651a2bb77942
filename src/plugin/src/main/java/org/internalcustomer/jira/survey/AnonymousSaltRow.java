package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The secret of one month that people's hashes are made with; deleted with them after the longest contact limit. */
@Table("ANON_SALT")
interface AnonymousSaltRow extends RawEntity<Integer> {

    @NotNull
    @PrimaryKey("MONTH_NUMBER")
    int getMonthNumber();

    void setMonthNumber(int monthNumber);

    String getSalt();

    void setSalt(String salt);
}
