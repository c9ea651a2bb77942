package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and change what through the host's pages. */
class PageAccessTest {

    private static PagesHost pages;
    private static String key;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        key = pages.host
                .create(pages.host.rita, "Printer prints <b>blank</b> pages")
                .getKey();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aStrangerIsAskedToLogInAndComesBack() {
        Browser browser = pages.browser();
        HttpResponse<String> login = browser.get("/browse/" + key);
        assertThat(login.uri().getPath()).endsWith("/login.jsp");

        HttpResponse<String> back = browser.post(
                "/login.jsp",
                login,
                Map.of("os_username", "rita", "os_password", "rita", "os_destination", "/browse/" + key));

        assertThat(back.uri().getPath()).endsWith("/browse/" + key);
        assertThat(back.body()).contains("id=\"summary-val\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void theLoginNeverLeadsToAnotherSite(String destination) {
        Browser browser = pages.browser();
        HttpResponse<String> home = browser.post(
                "/login.jsp",
                browser.get("/login.jsp"),
                Map.of("os_username", "rita", "os_password", "rita", "os_destination", destination));
        assertThat(home.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(home.uri().getPath()).endsWith("/secure/Dashboard.jspa");
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheName() {
        Browser browser = pages.browser();
        HttpResponse<String> page = browser.post(
                "/login.jsp", browser.get("/login.jsp"), Map.of("os_username", "rita", "os_password", "no"));
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("incorrect").contains("value=\"rita\"");
    }

    @Test
    void loggingOutEndsTheSession() {
        Browser browser = pages.browser("rita");
        browser.post("/logout", browser.get("/secure/Dashboard.jspa"), Map.of());
        assertThat(browser.get("/browse/" + key).uri().getPath()).endsWith("/login.jsp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/CreateIssue.jspa",
                "/secure/EditIssue.jspa",
                "/secure/AssignIssue.jspa",
                "/secure/WorkflowUIDispatcher.jspa",
                "/secure/AddComment.jspa",
                "/secure/ViewProfile.jspa",
                "/secure/admin/users",
                "/secure/admin/groups",
                "/secure/admin/projects",
                "/secure/admin/jobs",
                "/secure/admin/apps/disable",
                "/secure/admin/apps/upload",
                "/secure/admin/WebSudoAuthenticate",
                "/issues/",
                "/login.jsp",
                "/logout"
            })
    void noFormIsTakenWithoutTheToken(String path) {
        HttpResponse<String> answer = pages.browser("admin").postForm(path, Map.of("key", key, "me", "true"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("XSRF security token missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/admin",
                "/secure/admin/users",
                "/secure/admin/users/anna",
                "/secure/admin/groups",
                "/secure/admin/projects",
                "/secure/admin/fields",
                "/secure/admin/apps",
                "/secure/admin/mailbox",
                "/secure/admin/mailbox/1/html",
                "/secure/admin/jobs",
                "/secure/admin/WebSudoAuthenticate"
            })
    void theAdminAreaIsForAdministrators(String path) {
        assertThat(pages.browser("anna").get(path).statusCode()).isEqualTo(403);
        assertThat(pages.browser().get(path).uri().getPath()).endsWith("/login.jsp");
    }

    @Test
    void anAdministratorConfirmsThePasswordFirst() {
        Browser browser = pages.browser("admin");
        HttpResponse<String> asked = browser.get("/secure/admin/users?q=anna");
        assertThat(asked.uri().getPath()).endsWith("/WebSudoAuthenticate");

        Map<String, String> typed =
                Map.of("webSudoPassword", "admin", "webSudoDestination", "/secure/admin/users?q=anna");
        HttpResponse<String> users = browser.post("/secure/admin/WebSudoAuthenticate", asked, typed);

        assertThat(users.uri().getQuery()).isEqualTo("q=anna");
        assertThat(users.body()).contains("data-user=\"anna\"").doesNotContain("data-user=\"ben\"");
    }

    @Test
    void theConfirmationEndsAfterTenQuietMinutes() {
        Browser browser = pages.administrator();
        assertThat(browser.get("/secure/admin/users").uri().getPath()).endsWith("/users");
        pages.host.pass(Duration.ofMinutes(11));
        assertThat(browser.get("/secure/admin/users").uri().getPath()).endsWith("/WebSudoAuthenticate");
    }

    @Test
    void unknownIssuesAreNotFound() {
        assertThat(pages.browser("anna").get("/browse/SVC-999999").statusCode()).isEqualTo(404);
    }

    @Test
    void whatUsersTypedIsEscapedEverywhere() {
        Browser browser = pages.browser("anna");
        assertThat(browser.get("/browse/" + key).body())
                .contains("Printer prints &lt;b&gt;blank&lt;/b&gt; pages")
                .doesNotContain("<b>blank");
        assertThat(browser.get("/issues/?jql=").body()).doesNotContain("<b>blank");
        assertThat(browser.get("/issues/?jql=%3Cscript%3E%22").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>\"");
    }

    @Test
    void everyAnswerForbidsForeignAndInlineScripts() {
        HttpResponse<String> page = pages.browser().get("/login.jsp");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).doesNotContain(" onclick=").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/aui/aui-prototyping.js", "/static/aui/aui-prototyping.css", "/static/jquery.js"})
    void theLibrariesComeFromTheHostItself(String path) {
        assertThat(pages.browser().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/", "/static/../logback.xml", "/static/..%2flogback.xml", "/static/nothing.js"})
    void nothingElseIsServedFromTheClassPath(String path) {
        assertThat(pages.browser().get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void theBrowsersLanguageCountsUntilTheUserChooses() {
        Browser browser = pages.browser().speaking("zh-CN,zh;q=0.9,en;q=0.5");
        assertThat(browser.get("/login.jsp").body()).contains("登录沙箱").contains("lang=\"zh-CN\"");
        browser.logIn("ben");
        HttpResponse<String> profile = browser.get("/secure/ViewProfile.jspa");
        assertThat(profile.body()).contains("个人资料");

        browser.post("/secure/ViewProfile.jspa", profile, Map.of("language", "en_US", "zone", "Asia/Shanghai"));

        assertThat(browser.get("/secure/Dashboard.jspa").body())
                .contains("Time zone: Asia/Shanghai")
                .doesNotContain("首页");
    }

    @Test
    void anUnknownZoneIsRefusedAndKept() {
        Browser browser = pages.browser("anna");
        HttpResponse<String> page = browser.post(
                "/secure/ViewProfile.jspa",
                browser.get("/secure/ViewProfile.jspa"),
                Map.of("language", "en_US", "zone", "Mars/Olympus"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("value=\"Mars/Olympus\"").contains("is not a time zone");
    }
}
