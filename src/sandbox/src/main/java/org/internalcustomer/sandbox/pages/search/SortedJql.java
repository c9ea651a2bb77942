package org.internalcustomer.sandbox.pages.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query taken apart at its {@code ORDER BY}, so that a click on a column's head can change the order. */
record SortedJql(String where, String field, boolean descending) {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?<order>\\border\\s+by\\b)", flags());
    private static final Pattern FIRST =
            Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|[^\\s,]+)(?:\\s+(asc|desc))?.*", flags() | Pattern.DOTALL);

    static SortedJql of(String jql) {
        Matcher token = TOKEN.matcher(jql);
        while (token.find()) {
            if (token.group("order") != null) {
                Matcher first = FIRST.matcher(jql.substring(token.end()));
                return first.matches()
                        ? new SortedJql(
                                jql.substring(0, token.start()).strip(),
                                first.group(1).toLowerCase(Locale.ROOT),
                                "desc".equalsIgnoreCase(first.group(2)))
                        : new SortedJql(jql.substring(0, token.start()).strip(), "", false);
            }
        }
        return new SortedJql(jql.strip(), "", false);
    }

    boolean isBy(Column column) {
        return !column.sort().isEmpty()
                && (field.equalsIgnoreCase(column.sort())
                        || field.equalsIgnoreCase(column.id())
                        || field.equals("\"" + column.label().toLowerCase(Locale.ROOT) + "\""));
    }

    /** The query sorted by that column: upwards, or the other way round if it is sorted by it already. */
    String sortedBy(Column column) {
        String order = "ORDER BY " + column.sort() + (isBy(column) && !descending ? " DESC" : " ASC");
        return where.isEmpty() ? order : where + " " + order;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE;
    }
}
