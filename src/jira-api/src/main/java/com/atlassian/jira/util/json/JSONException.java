package com.atlassian.jira.util.json;
public class JSONException extends Exception {
    private static final long serialVersionUID = 1;
    public JSONException(String message) { throw new UnsupportedOperationException(); }
}
