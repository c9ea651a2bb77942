package org.internalcustomer.jira.pulse;

import org.internalcustomer.jira.host.mail.MailSeal;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.token.Token;

/** Puts a fresh token into a pulse's mail as it leaves; only its hash stays here, until the answer. */
public final class SealPulseMail implements MailSeal {

    private final PulseStore store;

    SealPulseMail(PulseStore store) {
        this.store = store;
    }

    @Override
    public OutgoingMail seal(OutgoingMail mail) {
        if (!mail.key().startsWith(PulseMail.OURS)) {
            return mail;
        }
        Token token = Token.random();
        store.keepTokenHash(Long.parseLong(mail.key().split("/", -1)[1]), token.hash());
        return new OutgoingMail(
                mail.key(), mail.to(), mail.subject(), filled(mail.text(), token), filled(mail.html(), token));
    }

    private static String filled(String body, Token token) {
        return body.replace(PulseMail.TOKEN_MARK, token.text());
    }
}
