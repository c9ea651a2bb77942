package org.internalcustomer.jira.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/** Columns that may be empty, from and to the database. */
final class Nullable {

    private Nullable() {}

    static OptionalLong number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** An empty text is as good as none. */
    static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
    }

    static Long value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    static String value(Optional<String> text) {
        return text.orElse(null);
    }
}
