/**
 * Where features meet the page that customers open without login: a feature gives a
 * {@link org.internalcustomer.jira.host.customer.CustomerCard}, mails name the page through
 * {@link org.internalcustomer.jira.host.customer.CustomerLinks}. A token is known to its recipient alone, here only its hash.
 */
package org.internalcustomer.jira.host.customer;
