package org.internalcustomer.jira.survey;

import java.util.Collection;

/** Told of every issue whose survey changed. */
interface SurveyChanges {

    void of(Collection<Long> issueIds);
}
