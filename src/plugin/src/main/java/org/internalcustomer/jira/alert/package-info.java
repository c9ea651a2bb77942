/**
 * Alerts (预警): what is done when a timer reaches a threshold, to whom, and the log of it. Its main type is
 * {@link org.internalcustomer.jira.alert.StoredFirings}. Timers are met in {@code host.alert} only: they say what is
 * reached, this package keeps it once, does it, tries again, and shows what became of it.
 */
package org.internalcustomer.jira.alert;
