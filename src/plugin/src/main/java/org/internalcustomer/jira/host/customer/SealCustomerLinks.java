package org.internalcustomer.jira.host.customer;

import java.util.HashMap;
import java.util.List;
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
    public List<OutgoingMail> seal(List<OutgoingMail> mails) {
        Map<Token, LinkMark> tokens = new HashMap<>();
        List<OutgoingMail> sealed =
                mails.stream().map(mail -> seal(mail, tokens)).toList();
        if (!tokens.isEmpty()) {
            links.keep(tokens);
        }
        return sealed;
    }

    private OutgoingMail seal(OutgoingMail mail, Map<Token, LinkMark> tokens) {
        OutgoingMail sealed = mail;
        for (Map.Entry<String, LinkMark> found :
                LinkMark.in(mail.text(), mail.html()).entrySet()) {
            String text = "";
            if (isTo(mail, found.getValue())) {
                Token token = Token.random();
                tokens.put(token, found.getValue());
                text = token.text();
            }
            sealed = sealed.filled(found.getKey(), text);
        }
        return sealed;
    }

    private boolean isTo(OutgoingMail mail, LinkMark mark) {
        return users.byKey(mark.personKey())
                .map(Person::email)
                .filter(mail.to()::equalsIgnoreCase)
                .isPresent();
    }
}
