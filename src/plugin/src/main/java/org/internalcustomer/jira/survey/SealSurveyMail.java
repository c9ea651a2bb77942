package org.internalcustomer.jira.survey;

import java.util.Map;
import org.internalcustomer.jira.host.mail.TokenSeal;

/** Completes the mails of surveys by name. */
public final class SealSurveyMail extends TokenSeal {

    private final SurveyStore surveys;

    SealSurveyMail(SurveyStore surveys) {
        super(InvitationMail.NAMED_KEYS, InvitationMail.TOKEN_MARK);
        this.surveys = surveys;
    }

    @Override
    protected void keep(Map<String, Long> idsByHash) {
        surveys.keepTokenHashes(idsByHash);
    }
}
