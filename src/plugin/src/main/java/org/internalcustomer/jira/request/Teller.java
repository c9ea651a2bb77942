package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;

/** Tells people by mail of one kind of event. */
interface Teller {

    RequestEvent.Kind kind();

    /** May be asked twice for one event: its mails have keys that follow from the event's, so that each is sent once. */
    void tell(Issue issue, RequestEvent event);
}
