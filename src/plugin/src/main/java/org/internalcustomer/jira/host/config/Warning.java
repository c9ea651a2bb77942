package org.internalcustomer.jira.host.config;

import java.util.List;

/**
 * What is taken, but perhaps not meant.
 *
 * @param field such as {@code departments[0].groups[1]}
 * @param message key of our texts
 */
public record Warning(String field, String message, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(String field, String message, Object... arguments) {
        return new Warning(field, message, List.of(arguments));
    }
}
