/**
 * The pulse (季度回访): once a quarter people who had to do with a department answer three questions about it. Answers are
 * anonymous: no table links them with who gave them. Shown beside the ratings of issues, never mixed with them. Its main type
 * is {@link org.internalcustomer.jira.pulse.PulseStore}.
 */
package org.internalcustomer.jira.pulse;
