/** Ownership disputes: both sides, the clock, the ruling, and the rule that it may become. */
package org.internalcustomer.jira.dispute;
