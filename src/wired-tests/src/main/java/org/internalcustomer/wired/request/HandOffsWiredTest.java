package org.internalcustomer.wired.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * A request goes from the network department to the service desk inside the host: the desk is asked, and until it answers
 * the network department stays accountable (R-HND-1).
 */
@RunWith(AtlassianPluginsTestRunner.class)
public class HandOffsWiredTest {

    private final RaisedRequests requests;
    private final AppRest app;
    private final JiraAuthenticationContext session;
    private final ApplicationUser customer;
    private final ApplicationUser network;
    private final ApplicationUser desk;
    private Issue issue;

    public HandOffsWiredTest(
            RaisedRequests requests, AppRest app, JiraAuthenticationContext session, UserManager jiraUserManager) {
        this.requests = requests;
        this.app = app;
        this.session = session;
        this.customer = jiraUserManager.getUserByName("tom");
        this.network = jiraUserManager.getUserByName("david");
        this.desk = jiraUserManager.getUserByName("anna");
    }

    @Before
    public void raise() {
        session.setLoggedInUser(customer);
        issue = requests.raise(customer, "NETWORK");
        requests.awaitProvider(issue, "NET");
        assertThat(RaisedRequests.eventually(() -> named("provider"), "NET"::equals))
                .as("computed")
                .isEqualTo("NET");
        session.setLoggedInUser(network);
    }

    @After
    public void logOut() {
        session.clearLoggedInUser();
    }

    /** The field shows who is accountable, so it is put back. */
    @Test
    public void aChangedProviderFieldIsAnOffer() {
        requests.passOn(network, issue, "SD");
        requests.awaitProvider(issue, "NET");

        assertThat(asked()).isEqualTo("SD");
    }

    @Test
    public void whoTakesTheIssueAcceptsTheOffer() {
        requests.passOn(network, issue, "SD");
        requests.awaitProvider(issue, "NET");
        session.setLoggedInUser(desk);

        requests.assignToSelf(desk, issue);

        requests.awaitProvider(issue, "SD");
        assertThat(asked()).isEmpty();
    }

    @Test
    public void anOfferIsAcceptedByAWord() {
        offer();

        app.post(desk, handOffs("/accept"), "{}");

        requests.awaitProvider(issue, "SD");
        assertThat(RaisedRequests.eventually(this::hops, hops -> hops == 1)).isEqualTo(1);
    }

    @Test
    public void aRejectedOfferLeavesTheRequestWhereItIs() {
        offer();

        app.post(desk, handOffs("/reject"), "{\"reason\": \"The cable is yours\", \"suggested\": \"TEL\"}");

        assertThat(RaisedRequests.eventually(this::asked, String::isEmpty)).isEmpty();
        assertThat(requests.stored(issue, RaisedRequests.PROVIDER)).isEqualTo("NET");
        assertThat(app.get(network, handOffs(""))).last().satisfies(word -> {
            assertThat(word.get("kind").asText()).isEqualTo("REJECTED");
            assertThat(word.get("reason").asText()).isEqualTo("The cable is yours");
            assertThat(word.get("suggested").asText()).isEqualTo("TEL");
        });
    }

    private void offer() {
        app.post(network, handOffs(""), "{\"department\": \"SD\", \"note\": {\"needed\": \"A new cable\"}}");
        assertThat(RaisedRequests.eventually(this::asked, "SD"::equals)).isEqualTo("SD");
    }

    private int hops() {
        return app.get(desk, "requests/" + issue.getKey()).at("/hops").asInt();
    }

    /** The department that is asked to take it, empty without one. */
    private String asked() {
        return named("offeredTo");
    }

    private String named(String department) {
        return app.get(network, "requests/" + issue.getKey())
                .at("/" + department + "/key")
                .asText("");
    }

    private String handOffs(String what) {
        return "requests/" + issue.getKey() + "/hand-offs" + what;
    }
}
