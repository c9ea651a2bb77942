package org.internalcustomer.jira.host.config;

import java.util.Map;

/**
 * One stored version of one item of the configuration; never changes.
 *
 * @param section such as {@code departments}
 * @param key empty where the section is one single item
 * @param effective epoch milliseconds, {@link #FROM_EVER} for most first versions
 * @param body what it says, as JSON values
 * @param changedBy user key
 */
public record ItemVersion(
        String section,
        String key,
        int version,
        long effective,
        Map<String, Object> body,
        long changedAt,
        String changedBy) {

    public static final long FROM_EVER = Long.MIN_VALUE;

    /** Tells this version from every other one. */
    public String identity() {
        return section + "/" + key + "/" + version;
    }

    public boolean isArchived() {
        return Boolean.TRUE.equals(body.get("archived"));
    }
}
