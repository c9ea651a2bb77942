package com.atlassian.jira.issue.history;

import java.sql.Timestamp;
import java.util.Objects;

/** One field's change: the stored values (ids, keys) and how they read then. */
public class ChangeItemBean {

    /** {@link #getFieldType} of Jira's own fields. */
    public static final String STATIC_FIELD = "jira";

    /** {@link #getFieldType} of custom fields. */
    public static final String CUSTOM_FIELD = "custom";

    private String fieldType;
    private String field;
    private String from;
    private String fromString;
    private String to;
    private String toString;
    private Timestamp created;

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, null, to, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getFieldType() {
        return fieldType;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toString;
    }

    public Timestamp getCreated() {
        return created;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeItemBean same
                && Objects.equals(fieldType, same.fieldType)
                && Objects.equals(field, same.field)
                && Objects.equals(from, same.from)
                && Objects.equals(fromString, same.fromString)
                && Objects.equals(to, same.to)
                && Objects.equals(toString, same.toString);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fieldType, field, from, to);
    }

    @Override
    public String toString() {
        return field + ": " + from + " (" + fromString + ") -> " + to + " (" + toString + ")";
    }
}
