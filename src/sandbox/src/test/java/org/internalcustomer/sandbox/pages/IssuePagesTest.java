package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The way of an issue through the pages: create, edit, assign, move, comment. */
class IssuePagesTest {

    private static PagesHost pages;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aRequesterCreatesAnIssue() {
        Browser rita = pages.browser("rita");
        HttpResponse<String> page = rita.post(
                "/secure/CreateIssue.jspa",
                rita.get("/secure/CreateIssue.jspa"),
                Map.of(
                        "pid", pages.host.project.getId().toString(),
                        "issuetype", "2",
                        "summary", "A new screen",
                        "priority", "4",
                        "labels", "hardware desk-7",
                        "description", "One & only"));

        assertThat(page.uri().getPath()).contains("/browse/SVC-");
        assertThat(page.body())
                .contains(">A new screen</h1>")
                .contains("One &amp; only")
                .contains(">hardware</a>")
                .contains("Rita Requester");
    }

    @Test
    void anErrorLosesNothingThatWasTyped() {
        Browser anna = pages.browser("anna");
        HttpResponse<String> page = anna.post(
                "/secure/CreateIssue.jspa",
                anna.get("/secure/CreateIssue.jspa"),
                Map.of(
                        "pid", pages.host.project.getId().toString(),
                        "issuetype", "3",
                        "summary", "",
                        "priority", "1",
                        "assignee", "nobody-here",
                        "reporter", "anna",
                        "labels", "kept",
                        "description", "Long <story>"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("id=\"summary-error\"")
                .contains("id=\"assignee-error\"")
                .contains("<option value=\"3\" selected>Task")
                .contains("<option value=\"1\" selected>Critical")
                .contains("value=\"nobody-here\"")
                .contains("value=\"kept\"")
                .contains("Long &lt;story&gt;");
    }

    @Test
    void changingTheProjectKeepsWhatWasTypedAndChecksNothing() {
        Browser anna = pages.browser("anna");
        HttpResponse<String> page = anna.post(
                "/secure/CreateIssue.jspa",
                anna.get("/secure/CreateIssue.jspa"),
                Map.of("refresh", "true", "summary", "", "description", "Half a story"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Half a story").doesNotContain("summary-error");
    }

    @Test
    void aRequesterIsNotAskedForFieldsThatOnlyAgentsMaySet() {
        String form = pages.browser("rita").get("/secure/CreateIssue.jspa").body();
        assertThat(form).contains("id=\"summary\"").doesNotContain("id=\"assignee\"");
        assertThat(pages.browser("anna").get("/secure/CreateIssue.jspa").body()).contains("id=\"assignee\"");
    }

    @Test
    void anAgentEditsAnIssueAndTheHistoryTellsIt() {
        String key = create("Old summary");
        Browser anna = pages.browser("anna");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", key);
        typed.put("summary", "New summary");
        typed.put("priority", "2");
        anna.post("/secure/EditIssue.jspa", anna.get("/secure/EditIssue.jspa?key=" + key), typed);

        assertThat(anna.get("/browse/" + key).body())
                .contains(">New summary</h1>")
                .contains("High");
        assertThat(anna.get("/browse/" + key + "?page=history").body())
                .contains("<td class=\"activity-old-val\">Old summary</td>")
                .contains("<td class=\"activity-new-val\">New summary</td>");
    }

    @Test
    void anAgentTakesAnIssueWithOneClick() {
        String key = create("Whose is it?");
        Browser anna = pages.browser("anna");
        HttpResponse<String> page =
                anna.post("/secure/AssignIssue.jspa", anna.get("/browse/" + key), Map.of("key", key, "me", "true"));
        assertThat(page.uri().getPath()).endsWith("/browse/" + key);
        assertThat(issue(key).getAssignee()).isEqualTo(pages.host.anna);
    }

    @Test
    void onlyStepsThatTheIssueCanTakeAreOffered() {
        String page = pages.browser("anna").get("/browse/" + create("Fresh")).body();
        assertThat(page)
                .contains("id=\"action_id_11\"")
                .contains("id=\"action_id_51\"")
                .doesNotContain("id=\"action_id_41\"")
                .doesNotContain("id=\"action_id_71\"");
    }

    @Test
    void resolvingAsksForAResolutionAndKeepsTheComment() {
        String key = create("To be resolved");
        Browser anna = pages.browser("anna");
        String address = "/secure/WorkflowUIDispatcher.jspa";
        HttpResponse<String> form = anna.get(address + "?key=" + key + "&action=51");

        HttpResponse<String> refused =
                anna.post(address, form, Map.of("key", key, "action", "51", "resolution", "", "comment", "New toner"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"resolution-error\"").contains("New toner");

        HttpResponse<String> done = anna.post(
                address, form, Map.of("key", key, "action", "51", "resolution", "10000", "comment", "New toner"));
        assertThat(done.uri().getPath()).endsWith("/browse/" + key);
        assertThat(done.body()).contains("New toner").contains("aui-lozenge-success");
        assertThat(issue(key).getResolutionId()).isEqualTo("10000");
    }

    @Test
    void aStepThatIsGoneIsExplained() {
        String key = create("Moved by somebody else");
        HttpResponse<String> page =
                pages.browser("anna").get("/secure/WorkflowUIDispatcher.jspa?key=" + key + "&action=71");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("The issue has moved on");
    }

    @Test
    void internalNotesAreForAgents() {
        String key = create("Talked about");
        Browser anna = pages.browser("anna");
        anna.post(
                "/secure/AddComment.jspa",
                anna.get("/browse/" + key),
                Map.of("key", key, "comment", "She broke it herself", "commentLevel", "internal"));
        anna.post(
                "/secure/AddComment.jspa",
                anna.get("/browse/" + key),
                Map.of("key", key, "comment", "On its way", "commentLevel", ""));

        assertThat(anna.get("/browse/" + key).body()).contains("She broke it herself");
        assertThat(pages.browser("rita").get("/browse/" + key).body())
                .contains("On its way")
                .doesNotContain("She broke it herself");
    }

    @Test
    void nobodyWritesForAGroupThatIsNotTheirs() {
        String key = create("Restricted");
        Browser rita = pages.browser("rita");
        HttpResponse<String> page = rita.post(
                "/secure/AddComment.jspa",
                rita.get("/browse/" + key),
                Map.of("key", key, "comment", "Hello", "commentLevel", "group:jira-administrators"));
        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void aPartIsCreatedUnderItsParent() {
        String key = create("A laptop for Ann");
        Browser anna = pages.browser("anna");
        HttpResponse<String> page = anna.post(
                "/secure/CreateSubTaskIssue.jspa",
                anna.get("/secure/CreateSubTaskIssue.jspa?key=" + key),
                Map.of(
                        "key", key,
                        "pid", pages.host.project.getId().toString(),
                        "issuetype", "5",
                        "summary", "Order it",
                        "reporter", "anna",
                        "priority", "3"));

        assertThat(page.body())
                .contains(">Order it</h1>")
                .contains("id=\"parent_issue_summary\"")
                .contains("/browse/" + key);
        assertThat(anna.get("/browse/" + key).body())
                .contains("id=\"view-subtasks\"")
                .contains("Order it");
    }

    @Test
    void aLinkIsMadeAndTakenAway() {
        String laptop = create("A laptop for Ann");
        String account = create("An account for Ann");
        Browser anna = pages.browser("anna");
        HttpResponse<String> form = anna.get("/secure/LinkJiraIssue.jspa?key=" + laptop);

        HttpResponse<String> page = anna.post(
                "/secure/LinkJiraIssue.jspa", form, Map.of("key", laptop, "kind", "in:10003", "other", account));

        assertThat(page.body()).contains("<dt>is served by</dt>").contains("An account for Ann");
        assertThat(anna.get("/browse/" + account).body()).contains("<dt>serves</dt>");
        String link = page.body().replaceAll("(?s).*id=\"internal-link-(\\d+)\".*", "$1");
        page = anna.post("/secure/DeleteLink.jspa", page, Map.of("key", laptop, "link", link));
        assertThat(page.body()).doesNotContain("is served by");
        HttpResponse<String> wrong = anna.post(
                "/secure/LinkJiraIssue.jspa", form, Map.of("key", laptop, "kind", "in:10003", "other", "SVC-0"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("There is no issue SVC-0 that you may see.");
        assertThat(pages.browser("rita").get("/browse/" + laptop).body()).doesNotContain("id=\"link-issue\"");
    }

    private static String create(String summary) {
        return pages.host.create(pages.host.rita, summary).getKey();
    }

    private static MutableIssue issue(String key) {
        return pages.host.get(IssueManager.class).getIssueObject(key);
    }
}
