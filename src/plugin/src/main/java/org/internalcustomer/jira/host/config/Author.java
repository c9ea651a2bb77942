package org.internalcustomer.jira.host.config;

/** Who changes the configuration, and when in epoch milliseconds. */
record Author(String userKey, long at) {}
