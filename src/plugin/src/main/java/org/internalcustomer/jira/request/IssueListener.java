package org.internalcustomer.jira.request;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
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
    public void onIssueEvent(IssueEvent event) {
        try {
            String key = event.getIssue().getKey();
            if (configurations.current().site().isOn(key.substring(0, key.lastIndexOf('-')))) {
                dirty.mark(event.getIssue().getId(), cause(event.getEventTypeId()));
            }
        } catch (RuntimeException failed) {
            LOG.warn("Could not note a change; the reconciliation will find it", failed);
        }
    }

    private static Cause cause(Long eventType) {
        if (EventType.ISSUE_CREATED_ID.equals(eventType)) {
            return Cause.CREATED;
        }
        return EventType.ISSUE_DELETED_ID.equals(eventType) ? Cause.DELETED : Cause.CHANGED;
    }
}
