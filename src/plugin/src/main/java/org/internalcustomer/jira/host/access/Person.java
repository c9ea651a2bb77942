package org.internalcustomer.jira.host.access;

/**
 * A user of Jira as we need to know one.
 *
 * @param key never changes, unlike the name
 */
public record Person(String key, String name, String displayName, String email, boolean active) {}
