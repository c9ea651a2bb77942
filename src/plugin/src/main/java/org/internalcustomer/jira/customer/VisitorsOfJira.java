package org.internalcustomer.jira.customer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.customer.CustomerLink;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.text.Texts;

/** People and issues as Jira knows them now: a link outlives neither its person nor that person's request. */
final class VisitorsOfJira implements Visitors {

    private final IssueRecords issues;
    private final RequestFields fields;
    private final Configurations configurations;
    private final Users users;
    private final Texts texts;
    private final TimeZoneManager zones;
    private final InstantSource clock;

    VisitorsOfJira(
            IssueRecords issues,
            RequestFields fields,
            Configurations configurations,
            Users users,
            Texts texts,
            TimeZoneManager zones,
            InstantSource clock) {
        this.issues = issues;
        this.fields = fields;
        this.configurations = configurations;
        this.users = users;
        this.texts = texts;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public Optional<Visit> visit(CustomerLink link) {
        return user(link).flatMap(user -> issues.find(List.of(link.issueId())).stream()
                .filter(issue -> isOurs(issue) && isTheirs(issue, user))
                .findFirst()
                .map(issue -> visit(issue, user)));
    }

    @Override
    public Optional<Locale> language(CustomerLink link) {
        return user(link).map(texts::localeOf);
    }

    private Visit visit(Issue issue, ApplicationUser user) {
        return new Visit(
                issue,
                Users.person(user),
                texts.localeOf(user),
                zones.getTimeZoneforUser(user).toZoneId(),
                clock.instant());
    }

    private Optional<ApplicationUser> user(CustomerLink link) {
        return users.user(link.person()).filter(ApplicationUser::isActive);
    }

    private boolean isOurs(Issue issue) {
        Project project = issue.getProjectObject();
        return project != null && configurations.current().site().isOn(project.getKey());
    }

    private boolean isTheirs(Issue issue, ApplicationUser user) {
        return fields.field(RequestField.INTERNAL_CUSTOMER)
                .map(issue::getCustomFieldValue)
                .map(person -> ((ApplicationUser) person).getKey())
                .filter(user.getKey()::equals)
                .isPresent();
    }
}
