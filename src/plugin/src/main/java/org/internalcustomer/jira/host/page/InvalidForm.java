package org.internalcustomer.jira.host.page;

import java.util.Map;

/** A form with fields that cannot be taken: the page is shown again with what was typed and what is wrong. */
public final class InvalidForm extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<String, String> errors;

    /** @param errors ready sentences in the viewer's language, by field */
    public InvalidForm(Map<String, String> errors) {
        super("Invalid form: " + errors);
        this.errors = Map.copyOf(errors);
    }

    public Map<String, String> errors() {
        return errors;
    }
}
