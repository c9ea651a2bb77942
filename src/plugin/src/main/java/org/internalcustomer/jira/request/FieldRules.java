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
import org.internalcustomer.core.catalog.Routing;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Organisation;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/** Fills the fields of what users create; through Jira, so that the history shows it. Imports are left as they are. */
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
        return cause == Cause.CREATED && isReady(issue) ? created(issue, configuration) : issue;
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
        events.add(List.of(
                event(issue, RequestEvent.Kind.CREATED, created(provider, filled, configuration.organisation()))));
        return filled;
    }

    /** And, if there were any, which mergers made the customer department what it was. */
    private Map<String, String> created(Optional<String> provider, Issue filled, Organisation organisation) {
        String merged = reading.key(filled, RequestField.CUSTOMER_DEPARTMENT)
                .map(organisation.departments()::canonical)
                .map(customer -> Mergers.into(List.of(customer), organisation.departments()))
                .orElse("");
        return merged.isEmpty()
                ? Map.of("provider", provider.orElse(""))
                : Map.of("provider", provider.orElse(""), "merged", merged);
    }

    private static RequestEvent event(Issue issue, RequestEvent.Kind kind, Map<String, String> payload) {
        String key = kind.name().toLowerCase(Locale.ROOT) + "/" + issue.getId();
        return new RequestEvent(issue.getId(), key, issue.getCreated().getTime(), 0, "", kind, payload);
    }

    /** Whom a routing rule names; else who provides the service; without one, where the assignee belongs. */
    private Optional<String> provider(Issue issue, Configuration configuration) {
        Optional<String> service = reading.key(issue, RequestField.SERVICE);
        return routed(issue, service, configuration.routing())
                .or(() -> service.flatMap(configuration.services()::providerOf))
                .map(configuration.organisation().departments()::canonical)
                .or(() -> Optional.ofNullable(issue.getAssigneeId())
                        .flatMap(assignee -> departmentOf(assignee, configuration)));
    }

    private Optional<String> routed(Issue issue, Optional<String> service, Routing routing) {
        return routing.rules().isEmpty()
                ? Optional.empty()
                : routing.ruleFor(reading.asked(issue, service)).map(RoutingRule::provider);
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
}
