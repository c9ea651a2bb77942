package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Errors and warnings in the order of their addition, each once. */
public class MessageSetImpl implements MessageSet {

    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        warnings.add(warningMessage);
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        errors.addAll(messageSet.getErrorMessages());
        warnings.addAll(messageSet.getWarningMessages());
    }
}
