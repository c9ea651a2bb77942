package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/**
 * Fills the fields of what users create, and lets the provider follow the assignee; through Jira, so that the history
 * shows it. Imported issues are left as they are.
 */
public final class FieldRules {

    private final RequestFields fields;
    private final IssueRecords records;
    private final RequestEvents events;
    private final Users users;
    private final IssueReading reading;

    public FieldRules(RequestFields fields, IssueRecords records, RequestEvents events, Users users) {
        this.fields = fields;
        this.records = records;
        this.events = events;
        this.users = users;
        this.reading = new IssueReading(fields);
    }

    /** The issue as it stands after the rules. */
    Issue apply(Issue issue, Cause cause, Configuration configuration) {
        return switch (cause) {
            case CREATED -> isReady(issue) ? created(issue, configuration) : issue;
            case CHANGED -> assigned(issue, configuration);
            default -> issue;
        };
    }

    /** An issue that is older than the fields waits for them, and is remembered. */
    private boolean isReady(Issue issue) {
        if (fields.reach(issue.getProjectId())) {
            return true;
        }
        events.add(List.of(event(issue, RequestEvent.Kind.UNFILLED, Map.of())));
        // The fields may have come before this could be read.
        return fields.reach(issue.getProjectId());
    }

    private Issue created(Issue issue, Configuration configuration) {
        Map<RequestField, Object> values = new LinkedHashMap<>();
        Optional<String> requester = reading.requester(issue).or(() -> Optional.ofNullable(issue.getReporterId()));
        if (reading.requester(issue).isEmpty()) {
            requester.flatMap(users::user).ifPresent(user -> values.put(RequestField.INTERNAL_CUSTOMER, user));
        }
        if (reading.key(issue, RequestField.CUSTOMER_DEPARTMENT).isEmpty()) {
            requester
                    .flatMap(person -> departmentOf(person, configuration))
                    .ifPresent(department -> values.put(RequestField.CUSTOMER_DEPARTMENT, department));
        }
        Optional<String> given = reading.key(issue, RequestField.PROVIDER_DEPARTMENT);
        Optional<String> provider = given.or(() -> provider(issue, configuration));
        if (given.isEmpty()) {
            provider.ifPresent(department -> values.put(RequestField.PROVIDER_DEPARTMENT, department));
        }
        Issue filled = values.isEmpty() ? issue : fill(issue, actor(issue.getCreator(), issue), values);
        events.add(List.of(event(issue, RequestEvent.Kind.CREATED, Map.of("provider", provider.orElse("")))));
        return filled;
    }

    private static RequestEvent event(Issue issue, RequestEvent.Kind kind, Map<String, String> payload) {
        String key = kind.name().toLowerCase(Locale.ROOT) + "/" + issue.getId();
        return new RequestEvent(issue.getId(), key, issue.getCreated().getTime(), 0, "", kind, payload);
    }

    /** Who provides the service; without one, where the assignee belongs. */
    private Optional<String> provider(Issue issue, Configuration configuration) {
        return reading.key(issue, RequestField.SERVICE)
                .flatMap(configuration.services()::providerOf)
                .or(() -> Optional.ofNullable(issue.getAssigneeId())
                        .flatMap(assignee -> departmentOf(assignee, configuration)));
    }

    /** Only an assignment that is newer than the last word on the provider moves it. */
    private Issue assigned(Issue issue, Configuration configuration) {
        if (issue.getAssigneeId() == null) {
            return issue;
        }
        Optional<String> provider = reading.key(issue, RequestField.PROVIDER_DEPARTMENT);
        Optional<String> department = departmentOf(issue.getAssigneeId(), configuration);
        if (department.isEmpty()
                || department.equals(provider)
                || isMember(issue.getAssigneeId(), provider, configuration)) {
            return issue;
        }
        return lastAssignment(records.changes(issue))
                .map(assignment -> fill(
                        issue,
                        actor(assignment.author().flatMap(users::user).orElse(null), issue),
                        Map.of(RequestField.PROVIDER_DEPARTMENT, department.get())))
                .orElse(issue);
    }

    private Optional<ChangeGroup> lastAssignment(List<ChangeGroup> changes) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            ChangeGroup group = changes.get(i);
            if (group.items().stream().anyMatch(this::isProvider)) {
                return Optional.empty();
            }
            if (group.items().stream()
                    .anyMatch(item -> !item.custom() && item.field().equals("assignee"))) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean isProvider(ChangeGroup.Item item) {
        return item.custom() && fields.names(RequestField.PROVIDER_DEPARTMENT).contains(item.field());
    }

    private Issue fill(Issue issue, ApplicationUser actor, Map<RequestField, Object> values) {
        Map<CustomField, Object> byField = new LinkedHashMap<>();
        values.forEach((role, value) -> fields.field(role)
                .filter(field -> field.getRelevantConfig(issue) != null)
                .ifPresent(field -> byField.put(field, value)));
        MutableIssue copy = records.copy(issue.getId()).orElse(null);
        if (copy == null || byField.isEmpty()) {
            return issue;
        }
        records.change(actor, copy, byField);
        return records.copy(issue.getId()).map(Issue.class::cast).orElse(issue);
    }

    private static ApplicationUser actor(ApplicationUser first, Issue issue) {
        return first == null ? issue.getReporter() : first;
    }

    private Optional<String> departmentOf(String userKey, Configuration configuration) {
        return configuration
                .organisation()
                .departmentOf(userKey, users.groupsOf(userKey))
                .map(Department::key);
    }

    private boolean isMember(String userKey, Optional<String> department, Configuration configuration) {
        return department.isPresent()
                && configuration
                        .organisation()
                        .departments()
                        .memberships(configuration.organisation().person(userKey, users.groupsOf(userKey)))
                        .stream()
                        .anyMatch(each -> each.key().equals(department.get()));
    }
}
