package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.mail.MailSeal;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.token.Token;

/** Puts a fresh token into the mail of an anonymous survey as it leaves; only its hash stays here. */
public final class SealAnonymousMail implements MailSeal {

    private final AnonymousSurveys surveys;

    SealAnonymousMail(AnonymousSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public OutgoingMail seal(OutgoingMail mail) {
        if (!mail.key().startsWith(InvitationMail.ANONYMOUS)) {
            return mail;
        }
        Token token = Token.random();
        surveys.keepTokenHash(Long.parseLong(mail.key().split("/", -1)[1]), token.hash());
        return new OutgoingMail(
                mail.key(), mail.to(), mail.subject(), filled(mail.text(), token), filled(mail.html(), token));
    }

    private static String filled(String body, Token token) {
        return body.replace(InvitationMail.TOKEN_MARK, token.text());
    }
}
