/** Where timers and alerts meet: the one feature says what is reached, the other what is done. */
package org.internalcustomer.jira.host.alert;
