package org.internalcustomer.jira.host.customer;

import java.util.Map;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.mail.MailSeal;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.token.Token;

/**
 * Puts a fresh token into each customer's link as the mail leaves. Only a mail to that person gets one: whoever writes a
 * mark for somebody else into the words of an issue is mailed a link that opens nothing.
 */
public final class SealCustomerLinks implements MailSeal {

    private final KeptCustomerLinks links;
    private final Users users;

    public SealCustomerLinks(KeptCustomerLinks links, Users users) {
        this.links = links;
        this.users = users;
    }

    @Override
    public OutgoingMail seal(OutgoingMail mail) {
        OutgoingMail sealed = mail;
        for (Map.Entry<String, LinkMark> found :
                LinkMark.in(mail.text(), mail.html()).entrySet()) {
            String token = isTo(mail, found.getValue()) ? token(found.getValue()) : "";
            sealed = new OutgoingMail(
                    mail.key(),
                    mail.to(),
                    mail.subject(),
                    sealed.text().replace(found.getKey(), token),
                    sealed.html().replace(found.getKey(), token));
        }
        return sealed;
    }

    private String token(LinkMark mark) {
        Token token = links.token(mark.issueId(), mark.personKey());
        return token.text();
    }

    private boolean isTo(OutgoingMail mail, LinkMark mark) {
        return users.byKey(mark.personKey())
                .map(Person::email)
                .filter(mail.to()::equalsIgnoreCase)
                .isPresent();
    }
}
