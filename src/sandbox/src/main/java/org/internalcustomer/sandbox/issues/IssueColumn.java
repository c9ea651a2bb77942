package org.internalcustomer.sandbox.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of an issue, with what the history calls their changes. */
enum IssueColumn {
    ID(Long.class, ""),
    PROJECT_ID(Long.class, ""),
    ISSUE_NUMBER(Long.class, ""),
    ISSUE_KEY(String.class, ""),
    ISSUE_TYPE(String.class, "issuetype"),
    SUMMARY(String.class, "summary"),
    DESCRIPTION(String.class, "description"),
    ENVIRONMENT(String.class, "environment"),
    PRIORITY(String.class, "priority"),
    ASSIGNEE(String.class, "assignee"),
    REPORTER(String.class, "reporter"),
    DUE_AT(Long.class, "duedate"),
    STATUS(String.class, "status"),
    RESOLUTION(String.class, "resolution"),
    CREATOR(String.class, ""),
    PARENT_ID(Long.class, ""),
    CREATED_AT(Long.class, ""),
    UPDATED_AT(Long.class, ""),
    RESOLVED_AT(Long.class, "");

    static final String ALL = Arrays.stream(values()).map(IssueColumn::sql).collect(Collectors.joining(", "));

    private final Class<?> type;
    private final String historyName;

    IssueColumn(Class<?> type, String historyName) {
        this.type = type;
        this.historyName = historyName;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a change of it is written into the history. */
    boolean isInHistory() {
        return !historyName.isEmpty();
    }

    String historyName() {
        return historyName;
    }

    Object read(ResultSet row) throws SQLException {
        if (type == String.class) {
            return row.getString(sql());
        }
        long value = row.getLong(sql());
        return row.wasNull() ? null : (Object) value;
    }
}
