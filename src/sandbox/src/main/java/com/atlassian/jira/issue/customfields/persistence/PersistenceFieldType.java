package com.atlassian.jira.issue.customfields.persistence;

/** How a field's value is stored. */
public class PersistenceFieldType {

    /** At most 255 characters. */
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("short_text");

    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("long_text");
    public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("instant_value");
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("number_value");

    private final String column;

    private PersistenceFieldType(String column) {
        this.column = column;
    }

    /** The column of the values' table. */
    public String column() {
        return column;
    }
}
