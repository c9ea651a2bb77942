package com.atlassian.jira.issue.fields.rest.json;

/** What kind of value REST shows for a field. */
public class JsonType {

    public static final String NUMBER_TYPE = "number";
    public static final String STRING_TYPE = "string";
    public static final String DATETIME_TYPE = "datetime";
    public static final String DATE_TYPE = "date";

    private final String type;
    private final String custom;
    private final Long customId;

    JsonType(String type, String custom, Long customId) {
        this.type = type;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
