package org.internalcustomer.jira.host.customer;

import java.util.ArrayList;
import java.util.List;

/**
 * One field of a card's form. Nothing is filled in or chosen beforehand; the page checks length, choice and what is
 * required before the card is asked.
 *
 * @param label in the visitor's language
 * @param hint below the label; may be empty
 * @param options of a choice, in order; none else
 */
public record CardField(Kind kind, String name, String label, String hint, boolean required, List<Option> options) {

    public CardField {
        options = List.copyOf(options);
    }

    /** What can be put in. */
    public enum Kind {
        /** A short text. */
        LINE(255),
        /** A long text. */
        LINES(4000),
        /** One of the options. */
        CHOICE(255),
        /** Yes or no. */
        FLAG(4);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }

    /** One thing to choose. */
    public record Option(String value, String text) {}

    public static CardField line(String name, String label) {
        return new CardField(Kind.LINE, name, label, "", false, List.of());
    }

    public static CardField lines(String name, String label) {
        return new CardField(Kind.LINES, name, label, "", false, List.of());
    }

    public static CardField choice(String name, String label) {
        return new CardField(Kind.CHOICE, name, label, "", false, List.of());
    }

    public static CardField flag(String name, String label) {
        return new CardField(Kind.FLAG, name, label, "", false, List.of());
    }

    public CardField option(String value, String text) {
        List<Option> more = new ArrayList<>(options);
        more.add(new Option(value, text));
        return new CardField(kind, name, label, hint, required, more);
    }

    /** @param words in the visitor's language */
    public CardField hint(String words) {
        return new CardField(kind, name, label, words, required, options);
    }

    /** A flag that is required must be set. */
    public CardField needed() {
        return new CardField(kind, name, label, hint, true, options);
    }
}
