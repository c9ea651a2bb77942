package org.internalcustomer.jira.host.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The question marks of {@code IN} lists; no list may be longer than a thousand, the least that a database allows. */
public final class InList {

    private static final int LONGEST = 900;

    private InList() {}

    /** For any number of values: as many lists as it takes; for none, nothing. */
    public static String matching(String column, Collection<?> values) {
        List<Object> all = List.copyOf(values);
        List<String> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST) {
            lists.add(column + " IN " + of(all.subList(from, Math.min(all.size(), from + LONGEST))));
        }
        return lists.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", lists) + ")";
    }

    /** For fewer than a thousand. */
    public static String of(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
