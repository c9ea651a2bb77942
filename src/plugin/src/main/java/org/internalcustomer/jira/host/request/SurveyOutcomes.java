package org.internalcustomer.jira.host.request;

import java.util.Collection;
import java.util.List;

/** What the surveys say, for panel and report. */
public interface SurveyOutcomes {

    /** In the order of issue, then resolution. */
    List<SurveyOutcome> of(Collection<Long> issueIds);
}
