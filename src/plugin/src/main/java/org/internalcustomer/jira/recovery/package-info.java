/**
 * Complaints and what is done about them (服务补救): offered after a low rating, or made by a customer or the customer's head;
 * kept as append-only events, which {@code core.recovery} folds. Knows neither surveys nor timers of requests.
 */
package org.internalcustomer.jira.recovery;
