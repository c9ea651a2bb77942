package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which issues stand behind one figure of a report.
 *
 * @param providers keys of the provider departments, empty for all
 * @param customers keys of the customer departments, empty for all
 */
record FigureQuery(Figure figure, LocalDate from, LocalDate to, Set<String> providers, Set<String> customers) {

    /** The where clause; its values are appended to {@code arguments}. */
    String condition(List<Object> arguments) {
        arguments.add(from.toEpochDay());
        arguments.add(to.toEpochDay());
        String condition = "{DAY_NUMBER} >= ? AND {DAY_NUMBER} < ?" + figure.condition();
        arguments.addAll(figure.arguments());
        condition += in("{PROVIDER}", providers, arguments);
        return condition + in("{CUSTOMER}", customers, arguments);
    }

    private static String in(String column, Collection<String> keys, List<Object> arguments) {
        if (keys.isEmpty()) {
            return "";
        }
        arguments.addAll(keys);
        return " AND " + column + " IN (" + keys.stream().map(key -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
