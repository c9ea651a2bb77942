package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/** A field's value as REST shows it, plain and rendered. */
public class FieldJsonRepresentation {

    private final JsonData standardData;
    private JsonData renderedData;

    public FieldJsonRepresentation(JsonData standardData) {
        this(standardData, null);
    }

    public FieldJsonRepresentation(JsonData standardData, JsonData renderedData) {
        this.standardData = standardData;
        this.renderedData = renderedData;
    }

    public JsonData getStandardData() {
        return standardData;
    }

    public JsonData getRenderedData() {
        return renderedData;
    }

    public void setRenderedData(JsonData rendered) {
        this.renderedData = rendered;
    }
}
