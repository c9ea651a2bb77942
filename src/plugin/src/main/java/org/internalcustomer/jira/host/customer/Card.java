package org.internalcustomer.jira.host.customer;

import java.util.List;

/**
 * One card of the customer's page, in ready words in the visitor's language.
 *
 * @param lines sentences, in the order in which they are read
 * @param forms what can be done, each by itself
 */
public record Card(String heading, List<String> lines, List<CardForm> forms) {

    public Card {
        lines = List.copyOf(lines);
        forms = List.copyOf(forms);
    }

    /** One that only tells. */
    public static Card telling(String heading, List<String> lines) {
        return new Card(heading, lines, List.of());
    }
}
