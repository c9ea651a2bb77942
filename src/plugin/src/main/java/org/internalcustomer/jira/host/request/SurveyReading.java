package org.internalcustomer.jira.host.request;

import java.util.Optional;

/**
 * The survey of one resolution, as one reader may see it.
 *
 * @param remark what the rater wrote; empty for nothing, and for readers whom it is not for
 */
public record SurveyReading(SurveyOutcome outcome, Optional<String> remark) {}
