package org.internalcustomer.jira.host.customer;

/**
 * A button of a card.
 *
 * @param act what it asks the card for, such as {@code chase}
 * @param text in the visitor's language
 * @param primary whether it is the one that most people want
 */
public record CardButton(String act, String text, boolean primary) {

    public static CardButton primary(String act, String text) {
        return new CardButton(act, text, true);
    }

    public static CardButton other(String act, String text) {
        return new CardButton(act, text, false);
    }
}
