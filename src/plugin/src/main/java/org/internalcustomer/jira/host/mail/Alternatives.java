package org.internalcustomer.jira.host.mail;

import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;

/** A mail's text and the same as HTML: the reader's program shows the one it can. */
final class Alternatives {

    private Alternatives() {}

    static Multipart of(OutgoingMail mail) {
        try {
            MimeMultipart both = new MimeMultipart("alternative");
            both.addBodyPart(part(mail.text(), "plain"));
            both.addBodyPart(part(mail.html(), "html"));
            return both;
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
