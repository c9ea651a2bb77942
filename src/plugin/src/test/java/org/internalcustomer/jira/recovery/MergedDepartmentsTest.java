package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.host.FakeJira.fake;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After a complaint of finance about the network the latter became the service desk, which the administrator leads, and the
 * former became accounting.
 */
@Tag("R-REC-1")
class MergedDepartmentsTest {

    private final House house = new House();
    private final AdminVisits visits = new AdminVisits();
    private final Access access =
            new Access(FakeJira.currentUser(), null, fake(PermissionManager.class, call -> true), null);
    private final IssueRecords issues =
            new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null);
    private final Board board = new Board(
            new BoardStore(house.sql),
            house.store,
            house.recoveries,
            new Projects(
                    null,
                    fake(PermissionManager.class, call -> List.of(fake(Project.class, project -> 1L))),
                    FakeJira.currentUser()),
            issues,
            access);
    private final RecoveryFigures figures = new RecoveryFigures(house.sql);
    private final RecoverySheet sheet = new RecoverySheet(
            house.recoveries,
            house.roles,
            issues,
            access,
            new NamesForViewer(house.configurations, FakeJira.texts()),
            FakeJira.users(),
            FakeJira.texts(),
            FakeJira.times());
    private KeptRecovery kept;

    @BeforeEach
    void merge() {
        kept = house.complain("NORMAL");
        merge(house);
    }

    private static void merge(House house) {
        house.configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "NET", "name": "Network", "mergedInto": "SD"},
                                 {"key": "SD", "name": "Service Desk", "head": "admin"},
                                 {"key": "HR", "name": "Personnel"},
                                 {"key": "ACC", "name": "Accounting"},
                                 {"key": "FIN", "name": "Finance", "mergedInto": "ACC"}]}"""), AllSections.list()), FakeJira.ADMIN);
    }

    @Test
    void complaintsAboutThemAreListedUnderBothKeys() {
        assertThat(listed("", "")).isEqualTo(1);
        assertThat(listed("SD", "")).isEqualTo(1);
        assertThat(listed("NET", "")).isEqualTo(1);
        assertThatThrownBy(() -> listed("HR", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void complaintsOfThemAreListedUnderBothKeys() {
        assertThat(listed("", "FIN")).isEqualTo(1);
        assertThat(listed("", "ACC")).isEqualTo(1);
        assertThat(listed("", "HR")).isZero();
    }

    @Test
    void theirFiguresAreReadUnderBothKeys() {
        RecoveryFiguresResource resource =
                new RecoveryFiguresResource(access, house.roles, house.configurations, figures);

        assertThat(resource.read("SD", "2026-03-01", "2026-04-01").complaints()).isEqualTo(1);
        assertThat(resource.read("NET", "2026-03-01", "2026-04-01"))
                .isEqualTo(resource.read("SD", "2026-03-01", "2026-04-01"));
    }

    @Test
    void complaintsAboutThemLeadToTheBoardOfWhatTheyHaveBecome() {
        BoardPage page = new BoardPage(
                visits.tools(), access, house.configurations, house.roles, house.recoveries, board, figures, sheet);

        assertThat(sheet.page(kept, House.ADMIN, (act, field) -> "")).containsEntry("board", BoardPage.address("SD"));
        assertThat(visits.open(page, "department=NET").view()).containsEntry("department", "SD");
    }

    @Test
    void thereIsOneComplaintAtATimeAboutBothKeys() {
        Saying another = House.saying(
                Act.CONFIRM, Map.of("severity", "MINOR", "remedy", "PUT_RIGHT", "words", "Still no network."));

        assertThatThrownBy(() -> house.complaining.complain(house.issue(), "SD", another, House.LIN))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theFormNamesThemOnce() {
        assertThat(house.complaining.providers(house.issue())).containsExactly("SD");
    }

    @Test
    void aComplaintUnderTheFormerKeyIsAboutWhatItHasBecome() {
        House merged = new House();
        merge(merged);

        assertThat(merged.complain("NORMAL").complaint().sides().provider()).isEqualTo("SD");
    }

    @Test
    void anOfferAfterARatingOfAFormerKeyIsAboutWhatItHasBecome() {
        House merged = new House();
        merge(merged);
        merged.complaining.offer(merged.issue(), "rating/1", List.of("NET"), House.LIN, Map.of());

        assertThat(merged.recoveries.of(7)).singleElement().satisfies(offered -> assertThat(
                        offered.complaint().sides().provider())
                .isEqualTo("SD"));
    }

    private long listed(String department, String customer) {
        return new RecoveriesResource(
                        access, house.roles, house.recoveries, house.complaining, board, issues, house.configurations)
                .list(department, "acknowledge", customer, "", "", false, "due", "")
                .count();
    }
}
