package org.internalcustomer.jira.survey;

/**
 * What the survey is about, in words for the rater.
 *
 * @param page the address of the rater's own page about it, as a mail names it
 */
record AskedRequest(String issueKey, String summary, String provider, String page) {}
