package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Whom an anonymous invitation was sent to: the only link between the two, gone as soon as it is answered or expires. */
@Table("ANON_ASKED")
interface AnonymousAskedRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("INVITATION_ID")
    long getInvitationId();

    void setInvitationId(long invitationId);

    String getPerson();

    void setPerson(String person);

    Long getReminded();

    void setReminded(Long reminded);
}
