package org.internalcustomer.jira.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.internalcustomer.core.recovery.Remedy;
import org.internalcustomer.core.recovery.RootCause;
import org.internalcustomer.core.recovery.Severity;

/** One thing to fill in when something is said in a recovery. */
enum ActField {
    SEVERITY(true, Severity.values()),
    REMEDY(true, Remedy.values()),
    CAUSE(true, RootCause.values()),
    RATING(true, "1", "2", "3", "4", "5"),
    /** Whoever is asked to handle it; who can be chosen depends on the complaint. */
    HANDLER(true),
    WORDS(true),
    PREVENTION(true),
    /** Words that nobody has to say. */
    REMARK(false);

    private final boolean required;
    private final List<String> options;

    ActField(boolean required, Object... options) {
        this.required = required;
        this.options = Arrays.stream(options).map(String::valueOf).toList();
    }

    /** As it is called in forms. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return required;
    }

    /** None for words, and for what depends on the complaint. */
    List<String> options() {
        return options;
    }

    boolean isChoice() {
        return !options.isEmpty() || this == HANDLER;
    }
}
