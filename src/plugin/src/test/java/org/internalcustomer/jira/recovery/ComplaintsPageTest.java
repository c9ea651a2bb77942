package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.host.FakeJira.fake;
import static org.internalcustomer.jira.recovery.House.ANNA;
import static org.internalcustomer.jira.recovery.House.LIN;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands behind a figure of the scorecard; the administrator, who leads finance, looks. */
@Tag("R-REC-1")
class ComplaintsPageTest {

    private static final String MARCH = "&from=2026-03-01&to=2026-04-01";

    private final House house = new House();
    private final AdminVisits visits = new AdminVisits();
    private boolean administrator = true;
    private boolean visible = true;

    @Test
    void listsTheSampleAndSaysWhatOfItIsCounted() {
        KeptRecovery solved = house.say(house.complain("NORMAL"), Act.PROPOSE, ANNA);
        house.say(solved, Act.ACCEPT, LIN);

        Visit shown = open("figure=solved&provider=NET" + MARCH);

        assertThat(rows(shown)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", String.valueOf(solved.id()))
                .containsEntry("issue", "SVC-7")
                .containsEntry("counts", true));
        assertThat(rows(open("figure=solved" + MARCH))).hasSize(1);
        assertThat(rows(open("figure=recovered&provider=~NET" + MARCH))).isEmpty();
        assertThat(rows(open("figure=made&provider=NET&from=2026-02-01&to=2026-03-01")))
                .as("of another period")
                .isEmpty();
    }

    @Test
    void saysHowManyTheViewerMayNotSee() {
        house.complain("NORMAL");
        visible = false;

        Visit shown = open("figure=made&provider=NET" + MARCH);

        assertThat(rows(shown)).isEmpty();
        assertThat(shown.view()).containsEntry("hidden", "internal-customer.recovery.list.hidden");
    }

    @Test
    void isForThoseWhoLeadTheDepartments() {
        administrator = false;

        assertThat(open("figure=made&provider=FIN" + MARCH).status()).isEqualTo(200);
        assertThat(open("figure=made&provider=NET" + MARCH).status()).isEqualTo(404);
        assertThat(open("figure=made" + MARCH).status()).isEqualTo(404);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(open("figure=lunch" + MARCH).status()).isEqualTo(404);
        assertThat(open("figure=made&provider=NOBODY" + MARCH).status()).isEqualTo(404);
        assertThat(open("figure=made&from=now&to=2026-04-01").status()).isEqualTo(400);
    }

    private Visit open(String query) {
        Access access = new Access(
                FakeJira.currentUser(),
                fake(GlobalPermissionManager.class, call -> administrator),
                fake(PermissionManager.class, call -> visible),
                null);
        IssueRecords issues =
                new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null);
        Roles roles = new Roles(
                house.configurations,
                new Memberships(house.configurations, FakeJira.users()),
                new Auditors(house.configurations),
                FakeJira.users(),
                access);
        return visits.open(
                new ComplaintsPage(
                        visits.tools(),
                        access,
                        house.configurations,
                        roles,
                        house.recoveries,
                        new CountedStore(house.sql),
                        house.store,
                        new Projects(
                                null,
                                fake(PermissionManager.class, call -> List.of(fake(Project.class, project -> 1L))),
                                FakeJira.currentUser()),
                        issues,
                        new RecoverySheet(
                                house.recoveries,
                                roles,
                                issues,
                                access,
                                new NamesForViewer(house.configurations, FakeJira.texts()),
                                FakeJira.users(),
                                FakeJira.texts(),
                                FakeJira.times())),
                query);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Visit visit) {
        return (List<Map<String, Object>>) visit.view().get("rows");
    }
}
