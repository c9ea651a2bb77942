/**
 * What our JQL functions share: how their arguments are written, what narrows them, and how many issues they may name.
 * The functions themselves stand with the feature whose tables they read.
 */
package org.internalcustomer.jira.host.jql;
