package org.internalcustomer.jira.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DepartmentHours;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.customer.CustomerLinks;
import org.internalcustomer.jira.host.issue.CrowdLinks;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.Recipients;

/** People and issues as Jira knows them, settings and departments as the configuration says. */
public final class JiraSurroundings implements Surroundings {

    private final Configurations configurations;
    private final Recipients recipients;
    private final IssueRecords issues;
    private final CustomerLinks links;
    private final CrowdLinks crowds;

    public JiraSurroundings(
            Configurations configurations,
            Recipients recipients,
            IssueRecords issues,
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
    public Map<Long, AskedIssue> issues(Collection<Long> ids) {
        Map<Long, AskedIssue> found = new HashMap<>();
        for (Issue issue : issues.find(ids)) {
            found.put(
                    issue.getId(),
                    new AskedIssue(
                            issue.getKey(),
                            issue.getSummary(),
                            Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey),
                            id(issue.getIssueType()),
                            id(issue.getPriority()),
                            id(issue.getResolution())));
        }
        return found;
    }

    /** Jira gives the links of one issue only, so this asks it twice an issue. */
    @Override
    public Map<Long, Crowd> crowds(Collection<Long> ids) {
        Map<Long, Crowd> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Crowd.of(id)));
        for (Issue issue : issues.find(ids)) {
            if (!crowds.isAlone(issue)) {
                Issue main = crowds.main(issue);
                found.put(issue.getId(), new Crowd(main.getId(), main.getResolution() != null, false));
            }
        }
        return found;
    }

    @Override
    public AskedRequest request(Invitation invitation, AskedIssue issue, Locale language) {
        return new AskedRequest(
                issue.key(),
                issue.summary(),
                department(invitation.provider(), language),
                links.to(invitation.issueId(), invitation.requester()));
    }

    @Override
    public String ownPage(Invitation invitation) {
        return links.now(invitation.issueId(), invitation.requester());
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
    public String canonical(String department) {
        return departments().canonical(department);
    }

    @Override
    public ZoneId zone() {
        return configurations.current().site().reportingZone();
    }

    private static String id(IssueConstant constant) {
        return constant == null ? "" : constant.getId();
    }

    private String department(String key, Locale language) {
        return departments()
                .find(key)
                .map(department -> department.names().in(language.getLanguage()))
                .orElse(key);
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }
}
