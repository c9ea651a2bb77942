package org.internalcustomer.sandbox.search;

import java.util.Locale;
import java.util.Set;

/** A piece of a query's text, with the place where it begins, counted from 1. */
record Token(Kind kind, String text, int line, int column) {

    private static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "empty", "null", "order", "by", "asc", "desc", "in", "is", "was", "changed", "before",
            "after", "from", "to", "on", "during", "cf");

    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Words with a meaning in JQL need quotes to be values or names. */
    boolean isReserved() {
        return kind == Kind.WORD && isReserved(text);
    }

    static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
