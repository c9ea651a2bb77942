package org.internalcustomer.jira.survey;

import java.util.Map;
import org.internalcustomer.jira.host.mail.TokenSeal;

/** Completes the mails of anonymous surveys. */
public final class SealAnonymousMail extends TokenSeal {

    private final AnonymousSurveys surveys;

    SealAnonymousMail(AnonymousSurveys surveys) {
        super(InvitationMail.ANONYMOUS, InvitationMail.TOKEN_MARK);
        this.surveys = surveys;
    }

    @Override
    protected void keep(Map<String, Long> idsByHash) {
        surveys.keepTokenHashes(idsByHash);
    }
}
