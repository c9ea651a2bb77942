package com.atlassian.jira.util.json;
public class JSONObject {
    public JSONObject() { throw new UnsupportedOperationException(); }
    public JSONObject put(String key, boolean value) throws JSONException { throw new UnsupportedOperationException(); }
}
