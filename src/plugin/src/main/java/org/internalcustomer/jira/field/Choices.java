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
    record Choice(String key, String name, boolean archived) {

        private boolean differsFrom(Choice other) {
            return key.equals(other.key) || !name.equals(other.name);
        }

        private Choice withKey() {
            return new Choice(key, name + " (" + key + ")", archived);
        }
    }

    List<Choice> in(Locale locale);

    /** Those to choose from where {@code current} is set, an archived one only there. Of the same name, each says its key. */
    default List<Choice> offered(Object current, Locale locale) {
        List<Choice> offered = in(locale).stream()
                .filter(choice -> !choice.archived() || choice.key().equals(current))
                .toList();
        return offered.stream()
                .map(choice -> offered.stream().allMatch(choice::differsFrom) ? choice : choice.withKey())
                .toList();
    }
}
