package org.internalcustomer.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.internalcustomer.sandbox.host.SentMail;
import org.internalcustomer.sandbox.users.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator's pages of users, groups, projects, fields, mails and jobs: what each of their controls does. */
class AdminPagesTest {

    private static final String USERS = "/secure/admin/users";
    private static final String GROUPS = "/secure/admin/groups";
    private static final String PROJECTS = "/secure/admin/projects";
    private static final String JOBS = "/secure/admin/jobs";
    private static final String MAILBOX = "/secure/admin/mailbox";

    private static final List<String> ran = new ArrayList<>();
    private static PagesHost pages;
    private static Browser admin;

    @BeforeAll
    static void start() {
        pages = new PagesHost();
        pages.host.services.add(ScheduledJobs.class, new OneJob());
        pages.host.services.add(SentMail.class, new ManyMails());
        admin = pages.administrator();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aNewUserCanLogIn() {
        HttpResponse<String> page = admin.post(
                USERS,
                admin.get(USERS),
                Map.of("username", "carla", "fullname", "Carla Clerk", "email", "carla@example.org", "password", "pw"));

        assertThat(page.uri().getPath()).endsWith(USERS + "/carla");
        assertThat(page.body()).contains("Carla Clerk (carla)").contains("carla@example.org");
        assertThat(pages.host.get(Accounts.class).authenticate("carla", "pw")).isPresent();
    }

    @Test
    void aRefusedUserKeepsWhatWasTypedButThePassword() {
        HttpResponse<String> page = admin.post(
                USERS,
                admin.get(USERS),
                Map.of("username", "anna", "fullname", "Other Anna", "email", "other@example.org", "password", "pw9"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("A user with the username &#39;anna&#39; exists already.")
                .contains("value=\"anna\"", "value=\"Other Anna\"", "value=\"other@example.org\"")
                .doesNotContain("pw9");
    }

    @Test
    void usersComeFiftyAtATime() {
        pages.host
                .get(People.class)
                .ensure(IntStream.rangeClosed(10, 69)
                        .mapToObj(i -> new People.DemoUser("clone" + i, "Clone " + i, ""))
                        .toList());

        String first = admin.get(USERS + "?q=clone").body();
        assertThat(first)
                .contains("60 users", "data-user=\"clone59\"", USERS + "?q=clone&amp;page=2")
                .doesNotContain("data-user=\"clone60\"");
        assertThat(admin.get(USERS + "?q=clone&page=2").body())
                .contains("data-user=\"clone60\"", "data-user=\"clone69\"")
                .doesNotContain("data-user=\"clone59\"");
    }

    @Test
    void aUserJoinsAndLeavesANewGroup() {
        HttpResponse<String> group = admin.post(GROUPS, admin.get(GROUPS), Map.of("name", "night shift"));
        assertThat(group.uri().getPath()).endsWith(GROUPS + "/night shift");
        assertThat(group.body()).contains("The group has no members.");

        admin.post(USERS + "/ben", admin.get(USERS + "/ben"), Map.of("join", "night shift"));
        assertThat(isInNightShift(pages.host.ben)).isTrue();
        assertThat(admin.get(GROUPS + "/night%20shift").body()).contains("Ben Agent");

        HttpResponse<String> ben =
                admin.post(USERS + "/ben", admin.get(USERS + "/ben"), Map.of("leave", "night shift"));
        assertThat(isInNightShift(pages.host.ben)).isFalse();
        assertThat(ben.body()).contains("<option value=\"night shift\">");
    }

    private static boolean isInNightShift(ApplicationUser user) {
        return pages.host.get(GroupManager.class).isUserInGroup(user, "night shift");
    }

    @Test
    void aGroupNeedsANameOfItsOwn() {
        admin.post(GROUPS, admin.get(GROUPS), Map.of("name", "day shift"));

        HttpResponse<String> again = admin.post(GROUPS, admin.get(GROUPS), Map.of("name", "day shift"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("A group named &#39;day shift&#39; exists already.");
        assertThat(admin.post(GROUPS, admin.get(GROUPS), Map.of("name", " ")).body())
                .contains("A group needs a name.");
    }

    @Test
    void aNewProjectTakesIssues() {
        HttpResponse<String> page =
                admin.post(PROJECTS, admin.get(PROJECTS), Map.of("key", "ops", "name", "Operations", "lead", "anna"));

        assertThat(page.body()).contains("href=\"/jira/projects/OPS\"").contains("Anna Agent");
        assertThat(pages.host
                        .get(ProjectManager.class)
                        .getProjectObjByKey("OPS")
                        .getName())
                .isEqualTo("Operations");
        assertThat(pages.browser("anna").get("/secure/CreateIssue.jspa").body()).contains("Operations");
    }

    @Test
    void aProjectWithoutALeadIsRefusedAndKept() {
        HttpResponse<String> page =
                admin.post(PROJECTS, admin.get(PROJECTS), Map.of("key", "NEW", "name", "Newer", "lead", "nobody"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("There is no user “nobody” to lead the project.")
                .contains("value=\"NEW\"", "value=\"Newer\"", "value=\"nobody\"");
    }

    @Test
    void aFieldIsListedWithItsTypeAndItsProjects() throws Exception {
        CustomFieldManager fields = pages.host.get(CustomFieldManager.class);
        fields.createCustomField(
                "Place",
                "Where it happened",
                fields.getCustomFieldType(SystemFieldTypes.PLUGIN + ":textfield"),
                null,
                List.of(),
                List.of());

        assertThat(admin.get("/secure/admin/fields").body())
                .contains("<strong>Place</strong>", "Where it happened", SystemFieldTypes.PLUGIN + ":textfield")
                .contains("All projects");
    }

    @Test
    void aJobRunsNow() {
        HttpResponse<String> page = admin.post(JOBS, admin.get(JOBS), Map.of("job", "nightly"));

        assertThat(ran).contains("nightly");
        assertThat(page.body()).contains("nightly has been started.", "every night", "1,234 ms", "all well");
    }

    @Test
    void anUnknownJobIsNamed() {
        assertThat(admin.post(JOBS, admin.get(JOBS), Map.of("job", "daily")).body())
                .contains("There is no job daily.");
    }

    @Test
    void mailsAreListedNewestFirstAndOpened() {
        assertThat(admin.get(MAILBOX).body())
                .contains("Mail 60", "Mail 11", MAILBOX + "?page=2")
                .doesNotContain("Mail 10<");
        assertThat(admin.get(MAILBOX + "?page=2").body()).contains("Mail 10<", "Mail 1<");

        assertThat(admin.get(MAILBOX + "/7").body())
                .contains("<h2 id=\"mail-subject\">Mail 7</h2>", "anna@example.org", "A &lt;text&gt;")
                .contains("Subject: Mail 7");
        assertThat(admin.get(MAILBOX + "/61").statusCode()).isEqualTo(404);
    }

    /** Mails are written by others: their HTML may run nothing. */
    @Test
    void theHtmlOfAMailIsShownInACage() {
        HttpResponse<String> html = admin.get(MAILBOX + "/7/html");

        assertThat(html.body()).contains("<b>bold</b>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox ")
                .contains("default-src 'none'");
        HttpResponse<String> raw = admin.get(MAILBOX + "/7/raw");
        assertThat(raw.body()).isEqualTo("Subject: Mail 7");
        assertThat(raw.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void theOverviewCountsAndLeadsOn() {
        assertThat(admin.get("/secure/admin").body())
                .containsPattern("<strong>60</strong><a href=\"/jira" + MAILBOX + "\">")
                .containsPattern("<strong>1</strong><a href=\"/jira" + JOBS + "\">");
    }

    @Test
    void theAdministratorGivesTheConfirmationBack() {
        Browser browser = pages.administrator();
        assertThat(browser.get(USERS).uri().getPath()).endsWith(USERS);

        browser.post("/secure/admin/WebSudoAuthenticate", browser.get(USERS), Map.of("drop", "true"));

        assertThat(browser.get(USERS).uri().getPath()).endsWith("/WebSudoAuthenticate");
    }

    private static final class OneJob implements ScheduledJobs {

        @Override
        public List<Job> list() {
            Instant noon = Instant.parse("2016-10-10T12:00:00Z");
            return List.of(new Job(
                    "nightly",
                    "runner",
                    "RUN_LOCALLY",
                    "every night",
                    Optional.of(noon),
                    Optional.of(noon),
                    Duration.ofMillis(1234),
                    "all well"));
        }

        @Override
        public void runNow(String jobId) {
            if (!jobId.equals("nightly")) {
                throw new IllegalArgumentException("There is no job " + jobId + ".");
            }
            ran.add(jobId);
        }
    }

    /** Sixty mails, the last one first. */
    private static final class ManyMails implements SentMail {

        @Override
        public List<Mail> list(int offset, int limit) {
            return IntStream.range(offset, Math.min(60, offset + limit))
                    .mapToObj(i -> mail(60 - i))
                    .toList();
        }

        @Override
        public int count() {
            return 60;
        }

        @Override
        public Optional<Mail> find(long id) {
            return id >= 1 && id <= 60 ? Optional.of(mail(id)) : Optional.empty();
        }

        private static Mail mail(long id) {
            return new Mail(
                    id,
                    Instant.parse("2016-10-10T12:00:00Z"),
                    "anna@example.org",
                    "Mail " + id,
                    "A <text>",
                    "<b>bold</b>",
                    "Subject: Mail " + id);
        }
    }
}
