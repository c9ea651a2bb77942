package org.internalcustomer.jira.host.request;

import java.util.List;

/** What the surveys of one issue say to whoever is logged in. */
public interface SurveyReadings {

    /** In the order of their resolutions; without rating and remark where the reader may not see them. */
    List<SurveyReading> of(long issueId);
}
