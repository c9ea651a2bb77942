package com.atlassian.jira.util.json;

/** What cannot be said in JSON. */
public class JSONException extends Exception {

    private static final long serialVersionUID = 1;

    public JSONException(String message) {
        super(message);
    }
}
