package org.internalcustomer.jira.request;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Site;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears that one issue serves another, or no longer does, of which Jira tells by no event of the issues. Never throws. */
public final class LinkListener {

    private static final Logger LOG = LoggerFactory.getLogger(LinkListener.class);

    private final EventPublisher events;
    private final Configurations configurations;
    private final ServiceLinks links;
    private final DirtyRequests dirty;

    public LinkListener(EventPublisher events, Configurations configurations, ServiceLinks links, DirtyRequests dirty) {
        this.events = events;
        this.configurations = configurations;
        this.links = links;
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
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        note(event.getIssueLink());
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        note(event.getIssueLink());
    }

    private void note(IssueLink link) {
        try {
            Site site = configurations.current().site();
            Issue serves = link.getSourceObject();
            if (serves != null && links.isOf(link, site.serviceLink()) && site.isOn(projectKey(serves))) {
                dirty.mark(serves.getId(), Cause.CHANGED);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Could not note a link; the reconciliation will find it", failed);
        }
    }

    private static String projectKey(Issue issue) {
        return issue.getKey().substring(0, issue.getKey().lastIndexOf('-'));
    }
}
