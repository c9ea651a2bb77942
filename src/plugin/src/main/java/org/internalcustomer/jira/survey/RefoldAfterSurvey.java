package org.internalcustomer.jira.survey;

import java.util.Collection;
import org.internalcustomer.jira.host.job.WokenWork;
import org.internalcustomer.jira.host.request.DirtyRequests;

/**
 * Has the issues folded again, so that every feature that counts surveys hears of the change the usual way, and those who
 * wait for ratings told of them.
 */
final class RefoldAfterSurvey implements SurveyChanges {

    private final DirtyRequests dirty;
    private final WokenWork telling;

    RefoldAfterSurvey(DirtyRequests dirty, WokenWork telling) {
        this.dirty = dirty;
        this.telling = telling;
    }

    @Override
    public void of(Collection<Long> issueIds) {
        dirty.mark(issueIds, DirtyRequests.Cause.FOUND);
        telling.wake();
    }
}
