package org.internalcustomer.jira.request;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every action on an issue and notes that its history has grown: one row, no work in the user's request. Never
 * throws; what it misses, the reconciliation finds.
 */
public final class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

    private final EventPublisher events;
    private final Configurations configurations;
    private final DirtyRequests dirty;

    public IssueListener(EventPublisher events, Configurations configurations, DirtyRequests dirty) {
        this.events = events;
        this.configurations = configurations;
        this.dirty = dirty;
    }

    /** Called by the wiring. */
    public void open() {
        events.register(this);
    }

    /** Called by the wiring. */
    public void close() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvents(IssueEventBundle bundle) {
        try {
            Map<Long, Cause> issues = new LinkedHashMap<>();
            for (JiraIssueEvent event : bundle.getEvents()) {
                if (event instanceof DelegatingJiraIssueEvent delegating) {
                    note(delegating.asIssueEvent(), issues);
                }
            }
            Map<Cause, List<Long>> byCause = new EnumMap<>(Cause.class);
            issues.forEach((id, cause) ->
                    byCause.computeIfAbsent(cause, same -> new ArrayList<>()).add(id));
            byCause.forEach((cause, ids) -> dirty.mark(ids, cause));
        } catch (RuntimeException failed) {
            LOG.warn("Could not note a change; the reconciliation will find it", failed);
        }
    }

    private void note(IssueEvent event, Map<Long, Cause> issues) {
        String key = event.getIssue().getKey();
        if (configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')))) {
            issues.merge(event.getIssue().getId(), cause(event.getEventTypeId()), IssueListener::stronger);
        }
    }

    private static Cause cause(Long eventType) {
        if (EventType.ISSUE_CREATED_ID.equals(eventType)) {
            return Cause.CREATED;
        }
        return EventType.ISSUE_DELETED_ID.equals(eventType) ? Cause.DELETED : Cause.CHANGED;
    }

    private static Cause stronger(Cause one, Cause other) {
        return one == Cause.CHANGED ? other : one;
    }
}
