package org.internalcustomer.sandbox.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A condition or expression in SQL, with its parameters in order. */
record SqlPart(String sql, List<Object> parameters) {

    static final SqlPart NOTHING = of("1 = 0");
    static final SqlPart EVERYTHING = of("1 = 1");

    static SqlPart of(String sql, Object... parameters) {
        return new SqlPart(sql, List.of(parameters));
    }

    /** {@code expression IN (?, ?, …)}; nothing where there are no values. */
    static SqlPart in(String expression, Collection<?> values) {
        if (values.isEmpty()) {
            return NOTHING;
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new SqlPart(expression + " IN (" + marks + ")", List.copyOf(values));
    }

    static SqlPart join(String operator, List<SqlPart> parts) {
        List<Object> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters()));
        String sql = parts.stream().map(SqlPart::sql).collect(Collectors.joining(" " + operator + " ", "(", ")"));
        return new SqlPart(sql, List.copyOf(parameters));
    }

    SqlPart and(SqlPart other) {
        return join("AND", List.of(this, other));
    }

    SqlPart or(SqlPart other) {
        return join("OR", List.of(this, other));
    }

    /** This condition within another text, where it stands for {@code %s}. */
    SqlPart within(String template) {
        return new SqlPart(String.format(template, sql), parameters);
    }
}
