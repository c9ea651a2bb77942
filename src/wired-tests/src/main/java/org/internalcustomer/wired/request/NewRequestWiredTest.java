package org.internalcustomer.wired.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Somebody asks a department for a service: what the app's listener and worker make of it inside the host. */
@RunWith(AtlassianPluginsTestRunner.class)
public class NewRequestWiredTest {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final IssueService issues;
    private final IssueManager issueManager;
    private final SearchService search;
    private final CustomFieldManager customFields;
    private final ProjectManager projects;
    private final JiraAuthenticationContext session;
    private final ApplicationUser customer;

    public NewRequestWiredTest(
            IssueService issueService,
            IssueManager issueManager,
            SearchService searchService,
            CustomFieldManager customFieldManager,
            ProjectManager projectManager,
            JiraAuthenticationContext authenticationContext,
            UserManager jiraUserManager) {
        this.issues = issueService;
        this.issueManager = issueManager;
        this.search = searchService;
        this.customFields = customFieldManager;
        this.projects = projectManager;
        this.session = authenticationContext;
        this.customer = jiraUserManager.getUserByName("tom");
    }

    @Before
    public void logIn() {
        session.setLoggedInUser(customer);
    }

    @After
    public void logOut() {
        session.clearLoggedInUser();
    }

    @Test
    public void goesToTheDepartmentThatProvidesTheService() {
        Issue issue = raised("NETWORK");

        assertThat(eventually(() -> stored(issue, "Provider department"), "NET"::equals))
                .isEqualTo("NET");
    }

    /** The internal customer is the reporter, of the department that they belong to (R-WHO-1). */
    @Test
    public void isForItsReporterAndTheirDepartment() {
        Issue issue = raised("NETWORK");

        assertThat(eventually(() -> stored(issue, "Customer department"), "SALES"::equals))
                .isEqualTo("SALES");
        assertThat(stored(issue, "Internal customer"))
                .isInstanceOfSatisfying(ApplicationUser.class, person -> assertThat(person.getKey())
                        .isEqualTo(customer.getKey()));
    }

    @Test
    public void isDueByTheWorkingCalendarOfItsGoal() {
        Issue issue = raised("NETWORK");

        assertThat(eventually(() -> stored(issue, "Resolution due"), due -> due != null))
                .isNotNull();
    }

    @Test
    public void isFoundByItsProvider() throws SearchException {
        Issue issue = raised("NETWORK");

        assertThat(eventually(
                        () -> count("key = " + issue.getKey() + " AND \"Provider department\" = NET"),
                        found -> found == 1))
                .isEqualTo(1);
    }

    private Issue raised(String service) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setProjectId(projects.getProjectObjByKey("SVC").getId())
                .setIssueTypeId("2")
                .setSummary("The printer room has no network")
                .setReporterId(customer.getUsername())
                .setPriorityId("3")
                .addCustomFieldValue(field("Service").getId(), service);
        IssueService.CreateValidationResult validated = issues.validateCreate(customer, input);
        assertThat(validated.isValid())
                .as(
                        "errors: %s %s",
                        validated.getErrorCollection().getErrors(),
                        validated.getErrorCollection().getErrorMessages())
                .isTrue();
        return issues.create(customer, validated).getIssue();
    }

    private Object stored(Issue issue, String fieldName) {
        return issueManager.getIssueObject(issue.getId()).getCustomFieldValue(field(fieldName));
    }

    private long count(String jql) {
        Query query = search.parseQuery(customer, jql).getQuery();
        try {
            return search.search(customer, query, new PagerFilter<>(10)).getTotal();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private CustomField field(String name) {
        return customFields.getCustomFieldObjectsByName(name).iterator().next();
    }

    /** Asks again until the answer will do or the time is over; the last answer. */
    private static <T> T eventually(Supplier<T> question, Predicate<T> willDo) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        T answer = question.get();
        while (!willDo.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
