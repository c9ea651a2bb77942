package org.internalcustomer.jira.host.issue;

/** One of Jira's constants, such as a status: its id, and its name in the viewer's language. */
public record Choice(String id, String name) {}
