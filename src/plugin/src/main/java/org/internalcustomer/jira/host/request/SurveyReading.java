package org.internalcustomer.jira.host.request;

import java.util.List;
import java.util.Optional;

/**
 * The survey of one resolution, as one reader may see it.
 *
 * @param remark what the rater wrote; empty for nothing, and for readers whom it is not for
 * @param details what the rater said beside rating and remark, a sentence each in the reader's language; as the remark
 * @param page where the reader, who was asked, can answer now; a path below the host's address
 */
public record SurveyReading(
        SurveyOutcome outcome, Optional<String> remark, List<String> details, Optional<String> page) {}
