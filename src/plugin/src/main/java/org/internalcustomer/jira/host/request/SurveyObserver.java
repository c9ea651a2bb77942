package org.internalcustomer.jira.host.request;

import java.util.Collection;

/** A feature that wants to know when the surveys of issues changed. */
public interface SurveyObserver {

    void surveyed(Collection<Long> issueIds);
}
