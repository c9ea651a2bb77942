package org.internalcustomer.jira.host.startup;

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
}
