package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

/** What was typed into the controls of one custom field. */
@SuppressWarnings("rawtypes")
public record FormValues(List<String> typed) implements CustomFieldParams {

    @Override
    public Object getFirstValueForNullKey() {
        return typed.isEmpty() ? null : typed.get(0);
    }

    @Override
    public Collection getAllValues() {
        return typed;
    }

    @Override
    public boolean isEmpty() {
        return typed.stream().allMatch(String::isBlank);
    }
}
