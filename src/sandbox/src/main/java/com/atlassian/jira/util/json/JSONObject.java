package com.atlassian.jira.util.json;

import java.util.Map;
import java.util.TreeMap;

/** A small JSON object, as properties of comments are given. */
public class JSONObject {

    private final Map<String, Boolean> values = new TreeMap<>();

    public JSONObject() {}

    public JSONObject put(String key, boolean value) throws JSONException {
        if (key == null) {
            throw new JSONException("Null key.");
        }
        values.put(key, value);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder json = new StringBuilder("{");
        values.forEach((key, value) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(key.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\":")
                .append(value));
        return json.append('}').toString();
    }
}
