package org.internalcustomer.jira.survey;

import java.util.Collection;
import org.internalcustomer.jira.host.request.DirtyRequests;

/** Has the issues folded again, so that every feature that counts surveys hears of the change the usual way. */
final class RefoldAfterSurvey implements SurveyChanges {

    private final DirtyRequests dirty;

    RefoldAfterSurvey(DirtyRequests dirty) {
        this.dirty = dirty;
    }

    @Override
    public void of(Collection<Long> issueIds) {
        dirty.mark(issueIds, DirtyRequests.Cause.FOUND);
    }
}
