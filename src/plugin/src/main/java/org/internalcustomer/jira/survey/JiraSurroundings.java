package org.internalcustomer.jira.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.text.Texts;

/** People and issues as Jira knows them, settings and departments as the configuration says. */
public final class JiraSurroundings implements Surroundings {

    private final Configurations configurations;
    private final Users users;
    private final IssueManager issues;
    private final Texts texts;
    private final TimeZoneManager zones;
    private final ApplicationProperties jira;

    public JiraSurroundings(
            Configurations configurations,
            Users users,
            IssueManager issues,
            Texts texts,
            TimeZoneManager zones,
            ApplicationProperties jira) {
        this.configurations = configurations;
        this.users = users;
        this.issues = issues;
        this.texts = texts;
        this.zones = zones;
        this.jira = jira;
    }

    @Override
    public Optional<Recipient> recipient(String userKey) {
        return users.user(userKey)
                .filter(ApplicationUser::isActive)
                .filter(JiraSurroundings::hasAddress)
                .map(user -> new Recipient(
                        user.getDisplayName(),
                        user.getEmailAddress(),
                        texts.localeOf(user),
                        zones.getTimeZoneforUser(user).toZoneId()));
    }

    @Override
    public Optional<AskedRequest> request(Invitation invitation, Locale language) {
        Issue issue = issues.getIssueObject(invitation.issueId());
        return Optional.ofNullable(issue)
                .map(found -> new AskedRequest(
                        found.getKey(),
                        found.getSummary(),
                        department(invitation.provider(), language),
                        found.getResolution() != null));
    }

    @Override
    public SurveySettings settings() {
        return configurations.current().survey();
    }

    @Override
    public WorkingTime hours(String department, Instant at) {
        Configuration current = configurations.current();
        return DepartmentHours.of(current.policies(), current.calendars(), department, at);
    }

    @Override
    public ZoneId zone() {
        return configurations.current().site().reportingZone();
    }

    @Override
    public String baseUrl() {
        return jira.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "");
    }

    private String department(String key, Locale language) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(key)
                .map(department -> department.names().in(language.getLanguage()))
                .orElse(key);
    }

    private static boolean hasAddress(ApplicationUser user) {
        return user.getEmailAddress() != null && !user.getEmailAddress().isBlank();
    }
}
