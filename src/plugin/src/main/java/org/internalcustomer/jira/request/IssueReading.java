package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.request.IssueHistory.IssueIdentity;
import org.internalcustomer.jira.request.HistoryBuilder.IssueToday;

/** Reads what an issue says today. */
final class IssueReading {

    private final RequestFields fields;

    IssueReading(RequestFields fields) {
        this.fields = fields;
    }

    IssueToday read(Issue issue) {
        return new IssueToday(
                identity(issue),
                issue.getCreated().toInstant(),
                id(issue.getStatus()),
                id(issue.getPriority()),
                id(issue.getIssueType()),
                labels(issue),
                Optional.ofNullable(issue.getAssigneeId()),
                Optional.ofNullable(issue.getResolution()).map(IssueConstant::getId),
                requester(issue),
                key(issue, RequestField.CUSTOMER_DEPARTMENT),
                key(issue, RequestField.PROVIDER_DEPARTMENT),
                key(issue, RequestField.SERVICE));
    }

    /** What routing rules look at. */
    RoutingRule.Asked asked(Issue issue, Optional<String> service) {
        return new RoutingRule.Asked(service, id(issue.getIssueType()), labels(issue));
    }

    Optional<String> requester(Issue issue) {
        return value(issue, RequestField.INTERNAL_CUSTOMER).map(person -> ((ApplicationUser) person).getKey());
    }

    Optional<String> key(Issue issue, RequestField field) {
        return value(issue, field).map(String::valueOf).filter(key -> !key.isEmpty());
    }

    private Optional<Object> value(Issue issue, RequestField role) {
        Optional<CustomField> field = fields.field(role);
        return field.map(issue::getCustomFieldValue);
    }

    private static IssueIdentity identity(Issue issue) {
        String key = issue.getKey();
        int dash = key.lastIndexOf('-');
        return new IssueIdentity(
                issue.getId(),
                key,
                Long.parseLong(key.substring(dash + 1)),
                issue.getProjectId(),
                key.substring(0, dash),
                issue.getUpdated().toInstant());
    }

    private static Set<String> labels(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
    }

    private static String id(IssueConstant constant) {
        return constant == null ? "" : constant.getId();
    }
}
