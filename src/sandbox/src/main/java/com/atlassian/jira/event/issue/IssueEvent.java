package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/** What a user did to an issue. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {

    public static final String SEND_MAIL = "sendMail";
    public static final String BASE_URL_PARAM_NAME = "baseurl";

    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Worklog worklog;
    private final GenericValue changeGroup;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final boolean subtasksUpdated;

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this(issue, user, null, null, null, params, eventTypeId, sendMail, false);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId) {
        this(issue, user, comment, worklog, changeGroup, params, eventTypeId, true, false);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId,
            boolean sendMail,
            boolean subtasksUpdated) {
        super(params == null ? new HashMap<>() : new HashMap<String, Object>(params));
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.worklog = worklog;
        this.changeGroup = changeGroup;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
        this.subtasksUpdated = subtasksUpdated;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public Comment getComment() {
        return comment;
    }

    public Worklog getWorklog() {
        return worklog;
    }

    /** The change group, with its {@code id}; null where nothing changed, as at creation. */
    public GenericValue getChangeLog() {
        return changeGroup;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public boolean isSubtasksUpdated() {
        return subtasksUpdated;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "event " + eventTypeId + " of " + issue.getKey();
    }
}
