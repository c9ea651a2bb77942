package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors of a form: some belong to a field, some to the whole. */
public class SimpleErrorCollection implements ErrorCollection {

    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> byField = new LinkedHashMap<>();

    public SimpleErrorCollection() {}

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addError(String field, String message) {
        byField.put(field, message);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !byField.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return byField;
    }

    @Override
    public String toString() {
        return messages + " " + byField;
    }
}
