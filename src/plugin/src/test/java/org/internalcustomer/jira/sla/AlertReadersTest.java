package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told about a timer of the service desk, whose head is Anna, and of an issue that is assigned to the administrator. */
@Tag("R-ALR-1")
class AlertReadersTest {

    private final Timer timer = issue(1).fold().timing().timers().get(0);
    private final Configurations configurations = AllSections.configured(() -> MON_09_00);

    @Test
    void areTheHeadAndTheAssignee() {
        assertThat(readers("admin", "anna", "ben")).containsExactly("anna", "admin");
    }

    @Test
    void areNotToldOfAnIssueThatTheyMayNotSee() {
        assertThat(readers("admin")).containsExactly("admin");
        assertThat(readers("anna")).containsExactly("anna");
        assertThat(readers()).isEmpty();
    }

    @Test
    void areTheDeputyWhereTheHeadMayNotSeeIt() {
        String document = AllSections.document().replace("\"deputy\": null", "\"deputy\": \"ben\"");
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);

        assertThat(readers("admin", "ben")).containsExactly("ben", "admin");
    }

    private List<String> readers(String... whoMaySee) {
        Users users = FakeJira.users();
        PermissionManager permissions = FakeJira.fake(PermissionManager.class, call -> Set.of(whoMaySee)
                .contains(((ApplicationUser) call.arguments().get(2)).getKey()));
        Access access = new Access(FakeJira.currentUser(), null, permissions, null);
        Issue issue = FakeJira.fake(Issue.class, call -> users.user("admin").orElseThrow());
        return new AlertReaders(configurations, users, access).of(issue, timer);
    }
}
