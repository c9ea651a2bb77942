/**
 * The configuration: one immutable snapshot for everybody, one way to change it.
 *
 * <p>Every item (a department, a service, a calendar, a policy…) is stored as versions that never change, so that the rows
 * are the audit trail too. Its main type is {@link org.internalcustomer.jira.host.config.Configurations}. Each
 * {@link org.internalcustomer.jira.host.config.Section} knows what its items may say and what they mean in core's words;
 * the features own the sections and meet only here.
 */
package org.internalcustomer.jira.host.config;
