package org.internalcustomer.wired.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.query.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Somebody asks a department for a service: what the app's listener and worker make of it inside the host. */
@RunWith(AtlassianPluginsTestRunner.class)
public class NewRequestWiredTest {

    private final RaisedRequests requests;
    private final SearchService search;
    private final JiraAuthenticationContext session;
    private final ApplicationUser customer;

    public NewRequestWiredTest(
            RaisedRequests requests,
            SearchService searchService,
            JiraAuthenticationContext authenticationContext,
            UserManager jiraUserManager) {
        this.requests = requests;
        this.search = searchService;
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

        assertThat(RaisedRequests.eventually(() -> requests.stored(issue, "Provider department"), "NET"::equals))
                .isEqualTo("NET");
    }

    /** The internal customer is the reporter, of the department that they belong to (R-WHO-1). */
    @Test
    public void isForItsReporterAndTheirDepartment() {
        Issue issue = raised("NETWORK");

        assertThat(RaisedRequests.eventually(() -> requests.stored(issue, "Customer department"), "SALES"::equals))
                .isEqualTo("SALES");
        assertThat(requests.stored(issue, "Internal customer"))
                .isInstanceOfSatisfying(ApplicationUser.class, person -> assertThat(person.getKey())
                        .isEqualTo(customer.getKey()));
    }

    @Test
    public void isDueByTheWorkingCalendarOfItsGoal() {
        Issue issue = raised("NETWORK");

        assertThat(RaisedRequests.eventually(() -> requests.stored(issue, "Resolution due"), due -> due != null))
                .isNotNull();
    }

    @Test
    public void isFoundByItsProvider() throws SearchException {
        Issue issue = raised("NETWORK");

        assertThat(RaisedRequests.eventually(
                        () -> count("key = " + issue.getKey() + " AND \"Provider department\" = NET"),
                        found -> found == 1))
                .isEqualTo(1);
    }

    private Issue raised(String service) {
        return requests.raise(customer, service);
    }

    private long count(String jql) {
        Query query = search.parseQuery(customer, jql).getQuery();
        try {
            return search.search(customer, query, new PagerFilter<>(10)).getTotal();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
