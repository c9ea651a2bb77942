package org.ofbiz.core.entity;

import java.util.HashMap;
import java.util.Map;

/** A stored row by column names, read-only. */
public class GenericValue {

    private final Map<String, Object> columns;

    public GenericValue(Map<String, Object> columns) {
        this.columns = new HashMap<>(columns);
    }

    public Object get(String name) {
        return columns.get(name);
    }

    public String getString(String name) {
        Object value = columns.get(name);
        return value == null ? null : value.toString();
    }

    public Long getLong(String name) {
        return (Long) columns.get(name);
    }

    @Override
    public String toString() {
        return columns.toString();
    }
}
