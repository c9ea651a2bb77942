package com.atlassian.jira.issue.fields.rest.json;

/** A value as REST shows it: maps, lists, texts, numbers. */
public class JsonData {

    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
