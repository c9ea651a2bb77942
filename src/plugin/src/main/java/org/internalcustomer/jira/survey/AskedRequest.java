package org.internalcustomer.jira.survey;

/**
 * What the survey is about, in words for the rater.
 *
 * @param resolved whether it still is
 */
record AskedRequest(String issueKey, String summary, String provider, boolean resolved) {}
