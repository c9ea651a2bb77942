package org.internalcustomer.jira.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.issue.CrowdLinks;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** People and issues as Jira knows them, settings and departments as the configuration says. */
public final class JiraSurroundings implements Surroundings {

    private final Configurations configurations;
    private final Recipients recipients;
    private final IssueManager issues;
    private final CustomerLinks links;
    private final CrowdLinks crowds;

    public JiraSurroundings(
            Configurations configurations,
            Recipients recipients,
            IssueManager issues,
            CustomerLinks links,
            CrowdLinks crowds) {
        this.configurations = configurations;
        this.recipients = recipients;
        this.issues = issues;
        this.links = links;
        this.crowds = crowds;
    }

    @Override
    public Optional<Recipient> recipient(String userKey) {
        return recipients.find(userKey);
    }

    @Override
    public Optional<AskedRequest> request(Invitation invitation, Locale language) {
        Issue issue = issues.getIssueObject(invitation.issueId());
        return Optional.ofNullable(issue)
                .map(found -> new AskedRequest(
                        found.getKey(),
                        found.getSummary(),
                        department(invitation.provider(), language),
                        found.getResolution() != null,
                        links.to(invitation.issueId(), invitation.requester())));
    }

    @Override
    public String ownPage(Invitation invitation) {
        return links.now(invitation.issueId(), invitation.requester());
    }

    @Override
    public Optional<String> assignee(Invitation invitation) {
        return Optional.ofNullable(issues.getIssueObject(invitation.issueId()))
                .map(Issue::getAssignee)
                .map(ApplicationUser::getKey);
    }

    @Override
    public Crowd crowd(Invitation invitation) {
        Issue issue = issues.getIssueObject(invitation.issueId());
        if (issue == null) {
            return Crowd.of(invitation.issueId());
        }
        Issue main = crowds.main(issue);
        boolean alone = main.getId().equals(issue.getId()) && !crowds.leads(issue);
        return new Crowd(main.getId(), main.getResolution() != null, alone);
    }

    @Override
    public SurveyDesigns designs() {
        return configurations.current().surveys();
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

    private String department(String key, Locale language) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(key)
                .map(department -> department.names().in(language.getLanguage()))
                .orElse(key);
    }
}
