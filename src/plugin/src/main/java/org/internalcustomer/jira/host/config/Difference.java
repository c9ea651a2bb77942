package org.internalcustomer.jira.host.config;

import java.util.Map;

/**
 * One item that a submission adds, changes or withdraws.
 *
 * @param before empty for an added one
 * @param after what differs from before, with its new values
 */
public record Difference(
        String section, String key, Kind kind, int version, Map<String, Object> before, Map<String, Object> after) {

    /** What happens to the item. */
    public enum Kind {
        ADDED,
        CHANGED,
        WITHDRAWN
    }
}
