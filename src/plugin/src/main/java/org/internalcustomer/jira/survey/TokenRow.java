package org.internalcustomer.jira.survey;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The hash of a token that opens one invitation; a mail that is sent again carries another token. */
@Table("SURVEY_TOKEN")
interface TokenRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    @NotNull
    String getTokenHash();

    void setTokenHash(String tokenHash);

    @Indexed
    long getInvitationId();

    void setInvitationId(long invitationId);
}
