package org.internalcustomer.jira.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.AlertReader.Role;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.Watchers;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told about a timer of the service desk, whose head is Anna, and of an issue that is assigned to the administrator. */
@Tag("R-ALR-1")
class AlertReadersTest {

    private static final String USUAL = "head, assignee";

    private final Timer timer = issue(1).timers().get(0);
    private final Configurations configurations = AllSections.configured(() -> MON_09_00);

    @Test
    void areTheHeadAndTheAssignee() {
        assertThat(readers(USUAL, "admin", "anna", "ben")).containsExactly("user:anna", "user:admin");
    }

    @Test
    void areNotToldOfAnIssueThatTheyMayNotSee() {
        assertThat(readers(USUAL, "admin")).containsExactly("user:admin");
        assertThat(readers(USUAL, "anna")).containsExactly("user:anna");
        assertThat(readers(USUAL)).isEmpty();
    }

    @Test
    void areTheDeputyWhereTheHeadMayNotSeeIt() {
        configure(document -> document.replace("\"deputy\": null", "\"deputy\": \"ben\""));

        assertThat(readers(USUAL, "admin", "ben")).containsExactly("user:ben", "user:admin");
        assertThat(readers("deputy", "anna", "ben")).containsExactly("user:ben");
    }

    @Test
    void areTheHeadOfTheNextDepartmentUpThatHasOne() {
        assertThat(readers("head-above", "anna", "ben")).containsExactly("user:ben");
        assertThat(readers("head-above", "anna")).isEmpty();
    }

    @Test
    void areWatchersGroupsPeopleAndAddressesEachOnce() {
        assertThat(readers("watchers, group:it-network, user:ben, ops@example.com, user:anna", "anna", "ben"))
                .containsExactly("user:ben", "user:anna", "address:ops@example.com");
    }

    @Test
    void areNobodyWhereSomethingIsDoneToTheIssue() {
        AlertAction comment = new AlertAction.Comment("Late.", "admin", Delivery.AT_ONCE);
        assertThat(addressees(comment, "anna")).containsExactly("");
    }

    @Test
    void areOnePersonWhereTheIssueIsAssigned() {
        AlertAction assign = new AlertAction.Assign(AlertReader.role(Role.HEAD), "admin", Delivery.AT_ONCE);
        assertThat(addressees(assign, "anna")).containsExactly("user:anna");
        assertThat(addressees(assign, "ben")).isEmpty();
    }

    private void configure(UnaryOperator<String> change) {
        String document = change.apply(AllSections.document());
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }

    private List<String> readers(String to, String... whoMaySee) {
        List<AlertReader> readers =
                Stream.of(to.split(", ")).map(AlertReadersTest::reader).toList();
        return addressees(new AlertAction.Mail(readers, Delivery.AT_ONCE), whoMaySee);
    }

    private static AlertReader reader(String word) {
        if (word.contains("@")) {
            return new AlertReader(Role.ADDRESS, word);
        }
        String[] parts = word.split(":");
        Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new AlertReader(role, parts.length > 1 ? parts[1] : "");
    }

    /** The issue is watched by Ben. */
    private List<String> addressees(AlertAction action, String... whoMaySee) {
        Users users = FakeJira.users();
        PermissionManager permissions = FakeJira.fake(PermissionManager.class, call -> Set.of(whoMaySee)
                .contains(((ApplicationUser) call.arguments().get(2)).getKey()));
        Access access = new Access(FakeJira.currentUser(), null, permissions, null);
        Watchers watchers = new Watchers(FakeJira.fake(
                WatcherManager.class, call -> List.of(users.user("ben").orElseThrow())));
        Issue issue = FakeJira.fake(Issue.class, call -> users.user("admin").orElseThrow());
        return new AlertReaders(configurations, users, watchers, access)
                .of(issue, timer, action).stream().map(Addressee::text).toList();
    }
}
