package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.request.Waits;

/** Tells the head of the accountable department that the customer contests a pause. */
final class ToldContests implements Teller {

    private final ContestNotice notice;
    private final Waits waits;
    private final Users users;

    ToldContests(ContestNotice notice, Waits waits, Users users) {
        this.notice = notice;
        this.waits = waits;
        this.users = users;
    }

    @Override
    public RequestEvent.Kind kind() {
        return RequestEvent.Kind.PAUSE_CONTESTED;
    }

    @Override
    public void tell(Issue issue, RequestEvent contest) {
        waits.of(issue).ifPresent(waiting -> users.byKey(contest.actor())
                .ifPresent(customer ->
                        notice.send(issue, waiting.accountable(), contest.key(), customer, contest.value("note"))));
    }
}
