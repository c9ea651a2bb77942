/**
 * Issues: stored rows, changed by forms, by plugins or in bulk, always with their history and, where somebody acted, with
 * events. Knows every other part of the host's data; {@code IssueHost} builds them all and offers Jira's services. Must
 * never know a plugin, a page or the web.
 */
package org.internalcustomer.sandbox.issues;
