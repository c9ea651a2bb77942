package org.internalcustomer.jira.host.customer;

import java.util.Optional;

/**
 * What one feature shows, and lets a customer do, on the page that needs no login (客户页面). Nobody is logged in there: all
 * that a card may ask who is looking is in the {@link Visit}, and it may show only what the internal customer may know.
 */
public interface CustomerCard {

    /** Tells this card from every other, also as the fragment of the page's address: {@code thanks}. */
    String id();

    /** Cards with lower numbers come first. */
    int order();

    /** Empty where there is nothing to say and nothing to do. Asking changes nothing: mail scanners open links. */
    Optional<Card> card(Visit visit);

    /**
     * Does what a button of the card asks for: one that {@link #card} shows at this instant, with fields as they were
     * declared. What is refused ({@code BadInput}, {@code Conflict}) is shown on the card.
     *
     * @param act of the button
     * @return where to go then, a path below the host's address; empty for back to the page
     */
    Optional<String> act(Visit visit, String act, Filled form);
}
