package org.internalcustomer.jira.field;

import java.util.List;
import java.util.Locale;

/** The values that a field of keys may take. */
public interface Choices {

    /**
     * One value.
     *
     * @param archived no longer offered, but still shown where it is set
     */
    record Choice(String key, String name, boolean archived) {}

    List<Choice> in(Locale locale);
}
