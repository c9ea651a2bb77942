package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.util.Collection;
import java.util.List;

/** What came of a request to a service: valid unless there are errors. */
public class ServiceResultImpl implements ServiceResult {

    private static final WarningCollection NO_WARNINGS = new WarningCollection() {
        @Override
        public boolean hasAnyWarnings() {
            return false;
        }

        @Override
        public Collection<String> getWarnings() {
            return List.of();
        }
    };

    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errors = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public WarningCollection getWarningCollection() {
        return NO_WARNINGS;
    }

    @Override
    public boolean hasWarnings() {
        return false;
    }
}
