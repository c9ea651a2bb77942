/** What complaints come to, for the features that show it beside their own figures. */
package org.internalcustomer.jira.host.recovery;
