package org.internalcustomer.jira.host.mail;

/**
 * One mail as the recipient will read it.
 *
 * @param key tells this mail from every other, so that it is sent once, such as {@code survey/17}
 * @param to the address
 */
public record OutgoingMail(String key, String to, String subject, String text, String html) {

    /** The same with something written wherever its bodies have the mark. */
    public OutgoingMail filled(String mark, String with) {
        return new OutgoingMail(key, to, subject, text.replace(mark, with), html.replace(mark, with));
    }
}
