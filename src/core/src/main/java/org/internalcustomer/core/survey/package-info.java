/**
 * Surveys: who is asked after a resolution, and what the answers say.
 *
 * <p>It knows ratings, when an invitation may go out, and which of several answers counts. Its main types are
 * {@link org.internalcustomer.core.survey.Rating} and {@link org.internalcustomer.core.survey.InvitationRules}. Every reason for
 * not asking has a name, so that a report can count it. Silence is no rating and "not applicable" is no number. It must
 * never know mail, tokens or pages.
 */
package org.internalcustomer.core.survey;
