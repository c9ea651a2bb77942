package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The hash of a token that opens one anonymous invitation; gone with the answer. */
@Table("ANON_TOKEN")
interface AnonymousTokenRow extends RawEntity<String> {

    @NotNull
    @PrimaryKey("TOKEN_HASH")
    String getTokenHash();

    void setTokenHash(String tokenHash);

    @Indexed
    long getInvitationId();

    void setInvitationId(long invitationId);
}
