package org.internalcustomer.wired.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Requests as users raise and change them in the host; what the app makes of them comes a little later. */
public final class RaisedRequests {

    static final String PROVIDER = "Provider department";

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final IssueService issues;
    private final IssueManager issueManager;
    private final CustomFieldManager customFields;
    private final ProjectManager projects;

    public RaisedRequests(
            IssueService issueService,
            IssueManager issueManager,
            CustomFieldManager customFieldManager,
            ProjectManager projectManager) {
        this.issues = issueService;
        this.issueManager = issueManager;
        this.customFields = customFieldManager;
        this.projects = projectManager;
    }

    Issue raise(ApplicationUser customer, String service) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setProjectId(projects.getProjectObjByKey("SVC").getId())
                .setIssueTypeId("2")
                .setSummary("The printer room has no network")
                .setReporterId(customer.getUsername())
                .setPriorityId("3")
                .addCustomFieldValue(field("Service").getId(), service);
        IssueService.CreateValidationResult validated = issues.validateCreate(customer, input);
        check(validated.getErrorCollection());
        return issues.create(customer, validated).getIssue();
    }

    /** Edits the provider field, as anybody may in Jira. */
    void passOn(ApplicationUser actor, Issue issue, String department) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.addCustomFieldValue(field(PROVIDER).getId(), department);
        IssueService.UpdateValidationResult validated = issues.validateUpdate(actor, issue.getId(), input);
        check(validated.getErrorCollection());
        issues.update(actor, validated);
    }

    void assignToSelf(ApplicationUser actor, Issue issue) {
        IssueService.AssignValidationResult validated =
                issues.validateAssign(actor, issue.getId(), actor.getUsername());
        check(validated.getErrorCollection());
        issues.assign(actor, validated);
    }

    Object stored(Issue issue, String fieldName) {
        return issueManager.getIssueObject(issue.getId()).getCustomFieldValue(field(fieldName));
    }

    /** Waits until the field says so; fails with what it said last. */
    void awaitProvider(Issue issue, String department) {
        assertThat(eventually(() -> stored(issue, PROVIDER), department::equals))
                .as("%s of %s", PROVIDER, issue.getKey())
                .isEqualTo(department);
    }

    private CustomField field(String name) {
        return customFields.getCustomFieldObjectsByName(name).iterator().next();
    }

    private static void check(ErrorCollection errors) {
        assertThat(errors.hasAnyErrors())
                .as("errors: %s %s", errors.getErrors(), errors.getErrorMessages())
                .isFalse();
    }

    /** Asks again until the answer will do or the time is over; the last answer. */
    static <T> T eventually(Supplier<T> question, Predicate<T> willDo) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        T answer = question.get();
        while (!willDo.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
