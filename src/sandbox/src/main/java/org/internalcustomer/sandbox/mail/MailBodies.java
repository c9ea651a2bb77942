package org.internalcustomer.sandbox.mail;

import java.io.IOException;
import java.util.Locale;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Multipart;

/** What a reader sees of a mail: its text, its HTML, or both. */
record MailBodies(String text, String html) {

    private static final MailBodies NONE = new MailBodies("", "");

    static MailBodies of(String mimeType, String body) {
        return mimeType.toLowerCase(Locale.ROOT).startsWith("text/html")
                ? new MailBodies("", body)
                : new MailBodies(body, "");
    }

    static MailBodies of(Multipart parts) throws MessagingException, IOException {
        MailBodies found = NONE;
        for (int i = 0; i < parts.getCount(); i++) {
            found = found.or(of(parts.getBodyPart(i)));
        }
        return found;
    }

    private static MailBodies of(BodyPart part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart nested) {
            return of(nested);
        }
        return part.isMimeType("text/*") ? of(part.getContentType(), String.valueOf(content)) : NONE;
    }

    private MailBodies or(MailBodies other) {
        return new MailBodies(text.isEmpty() ? other.text : text, html.isEmpty() ? other.html : html);
    }
}
