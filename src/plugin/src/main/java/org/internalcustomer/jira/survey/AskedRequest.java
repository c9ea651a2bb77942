package org.internalcustomer.jira.survey;

/** What the survey is about, in words for the rater. */
record AskedRequest(String issueKey, String summary, String provider) {}
