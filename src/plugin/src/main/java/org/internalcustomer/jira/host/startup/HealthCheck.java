package org.internalcustomer.jira.host.startup;

import java.util.Optional;

/** One line of the health page: a part that knows whether it works. */
public interface HealthCheck {

    /** How it stands. */
    enum State {
        GOOD,
        WARNING,
        BAD
    }

    /**
     * @param part key of our texts that names the part
     * @param detail a key of our texts, or a sentence
     */
    record Finding(String part, State state, String detail, Object... arguments) {}

    Finding check();

    /**
     * What an administrator can do about it from the health page.
     *
     * @param label key of our texts
     * @param address of ours that takes the form, below the host's
     */
    record Remedy(String label, String address) {}

    default Optional<Remedy> remedy() {
        return Optional.empty();
    }
}
