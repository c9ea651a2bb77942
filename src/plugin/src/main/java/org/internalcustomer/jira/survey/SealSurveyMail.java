package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.mail.MailSeal;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.token.Token;

/** Puts a fresh token into a survey's mail as it leaves; only its hash stays here. A mail sent again gets another one. */
public final class SealSurveyMail implements MailSeal {

    private static final String OURS = "survey/";

    private final SurveyStore surveys;

    SealSurveyMail(SurveyStore surveys) {
        this.surveys = surveys;
    }

    @Override
    public OutgoingMail seal(OutgoingMail mail) {
        if (!mail.key().startsWith(OURS)) {
            return mail;
        }
        Token token = Token.random();
        surveys.keepTokenHash(invitationId(mail.key()), token.hash());
        return new OutgoingMail(
                mail.key(), mail.to(), mail.subject(), filled(mail.text(), token), filled(mail.html(), token));
    }

    /** Of {@code survey/17}, or {@code survey/17/1772445600000} for one that was sent once more. */
    private static long invitationId(String key) {
        return Long.parseLong(key.split("/", -1)[1]);
    }

    private static String filled(String body, Token token) {
        return body.replace(InvitationMail.TOKEN_MARK, token.text());
    }
}
