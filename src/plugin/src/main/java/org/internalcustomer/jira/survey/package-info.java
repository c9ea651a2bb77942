/**
 * Satisfaction surveys (满意度调查): invitations after a resolution, their mails, the page that a rating link opens, and the
 * answers. Its main type is {@link org.internalcustomer.jira.survey.Invitation}. It learns of resolutions through
 * {@code host.request} only; a token is known to the recipient alone, here only its hash.
 */
package org.internalcustomer.jira.survey;
