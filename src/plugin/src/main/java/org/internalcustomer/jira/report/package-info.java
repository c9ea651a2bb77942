/**
 * The report for leadership (评分报告): facts of issues, their rollups by day and month, the scorecard page and its
 * figures. Its main type is {@link org.internalcustomer.jira.report.Tally}. Pages and REST read rollups, never issues. It
 * learns of issues through {@code host.request} only and knows nothing of how timers, legs or surveys are kept.
 */
package org.internalcustomer.jira.report;
