package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That somebody was asked anonymously, whether or not they answered; the person as a hash with the month's salt. */
@Table("ANON_CONTACT")
@Indexes({
    @Index(
            name = "person",
            methodNames = {"getMonthNumber", "getPersonHash"})
})
interface AnonymousContactRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("CONTACT_ID")
    String getContactId();

    void setContactId(String contactId);

    /** Such as 202603. */
    int getMonthNumber();

    void setMonthNumber(int monthNumber);

    String getPersonHash();

    void setPersonHash(String personHash);

    String getDepartment();

    void setDepartment(String department);

    /** The Monday of the week in which the person was asked, in days since 1970-01-01. */
    long getAskedWeek();

    void setAskedWeek(long askedWeek);
}
