package org.internalcustomer.sandbox.issues;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.IssueEventBundleFactory;
import com.atlassian.jira.event.issue.IssueEventManager;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ofbiz.core.entity.GenericValue;

/**
 * Tells listeners what users did, in the user's thread and after the commit: as in Jira, one event for each kind of
 * change, then all of them once more as one bundle.
 */
public final class IssueEvents implements IssueEventManager, IssueEventBundleFactory {

    private final Supplier<EventPublisher> publisher;

    public IssueEvents(Supplier<EventPublisher> publisher) {
        this.publisher = publisher;
    }

    /** @param comment null where there was none @param changeGroupId null where nothing changed */
    public void publish(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Long changeGroupId,
            List<Long> eventTypes,
            boolean sendMail) {
        GenericValue group =
                changeGroupId == null ? null : new GenericValue(Map.of("id", changeGroupId, "issue", issue.getId()));
        dispatchEvent(new Bundle(
                eventTypes.stream()
                        .map(type -> new IssueEvent(issue, user, comment, null, group, Map.of(), type, sendMail, false))
                        .map(Told::new)
                        .toList(),
                sendMail));
    }

    @Override
    public void dispatchEvent(IssueEventBundle bundle) {
        for (JiraIssueEvent event : bundle.getEvents()) {
            if (event instanceof DelegatingJiraIssueEvent delegating) {
                publisher.get().publish(delegating.asIssueEvent());
            }
        }
        publisher.get().publish(bundle);
    }

    @Override
    public void dispatchEvent(Long eventTypeId, Issue issue, ApplicationUser remoteUser, boolean sendMail) {
        dispatchEvent(eventTypeId, issue, Map.of(), remoteUser, sendMail);
    }

    @Override
    public void dispatchEvent(
            Long eventTypeId, Issue issue, Map<String, Object> params, ApplicationUser remoteUser, boolean sendMail) {
        dispatchEvent(wrapInBundle(new IssueEvent(issue, params, remoteUser, eventTypeId, sendMail)));
    }

    @Override
    public IssueEventBundle wrapInBundle(IssueEvent issueEvent) {
        return new Bundle(List.of(new Told(issueEvent)), issueEvent.isSendMail());
    }

    private record Told(IssueEvent event) implements DelegatingJiraIssueEvent {

        @Override
        public IssueEvent asIssueEvent() {
            return event;
        }
    }

    private record Bundle(List<Told> told, boolean sendMail) implements IssueEventBundle {

        @Override
        public Collection<? extends JiraIssueEvent> getEvents() {
            return told;
        }

        @Override
        public boolean doesSendEmailNotification() {
            return sendMail;
        }
    }
}
