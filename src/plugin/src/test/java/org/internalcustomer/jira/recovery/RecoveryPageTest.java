package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.host.FakeJira.fake;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The administrator, who leads finance, is logged in; the issue is finance's. */
@Tag("R-REC-1")
class RecoveryPageTest {

    private final House house = new House();
    private final AdminVisits visits = new AdminVisits();
    private final Access access = new Access(
            FakeJira.currentUser(),
            null,
            fake(PermissionManager.class, call -> true),
            fake(IssueManager.class, call -> house.issue()));
    private final RecoverySheet sheet = new RecoverySheet(
            house.recoveries,
            house.roles,
            new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null),
            access,
            new NamesForViewer(house.configurations, FakeJira.texts()),
            FakeJira.users(),
            FakeJira.texts(),
            FakeJira.times());
    private final RecoveryPage page =
            new RecoveryPage(visits.tools(), access, house.recoveries, house.complaining, sheet);

    @Test
    void takesAComplaintAndLeadsToIt() {
        Visit form = visits.open(page, "/new");
        assertThat(form.template()).isEqualTo("templates/recovery/complain.vm");

        Visit sent = visits.send(page, "/new", complaint());

        KeptRecovery made = house.recoveries.of(7).get(0);
        assertThat(sent.redirect()).endsWith("/recovery/" + made.id() + "?saved");
        assertThat(made.complaint().source()).isEqualTo(Source.MANAGER);
    }

    @Test
    void showsTheFormAgainWithWhatWasTyped() {
        Visit sent = visits.send(page, "/new", new Typed().with("words", "Nobody called."));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.errors()).containsKey("severity");
        assertThat(String.valueOf(sent.view().get("form"))).contains("Nobody called.");
        assertThat(house.recoveries.of(7)).isEmpty();
    }

    @Test
    void showsOnlyTheFormsOfWhatTheViewerCanSay() {
        visits.send(page, "/new", complaint());
        KeptRecovery made = house.recoveries.of(7).get(0);

        Visit shown = visits.open(page, "/" + made.id());
        assertThat(acts(shown)).containsExactly("withdraw");

        visits.send(page, "/" + made.id(), new Typed().with("act", "withdraw"));
        assertThat(house.recoveries.fold(house.now(made)).state()).isEqualTo(State.CLOSED);
        assertThat(acts(visits.open(page, "/" + made.id()))).isEmpty();
    }

    @Test
    void refusesWhatTheViewerMayNotSay() {
        visits.send(page, "/new", complaint());
        long id = house.recoveries.of(7).get(0).id();

        assertThat(visits.send(
                                page,
                                "/" + id,
                                new Typed().with("act", "propose").with("words", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(visits.send(page, "/" + id, new Typed().with("act", "dance")).status())
                .isEqualTo(400);
        assertThat(visits.open(page, "/99").status()).isEqualTo(404);
    }

    /** Who handles a complaint reads it, too: "what you want" would be about them. */
    @Test
    void tellsWhatTheCustomerWants() {
        visits.send(page, "/new", complaint());
        Visit shown = visits.open(page, "/" + house.recoveries.of(7).get(0).id());

        assertThat(String.valueOf(shown.view().get("events")))
                .contains("internal-customer.recovery.said.remedy")
                .doesNotContain("internal-customer.recovery.field.remedy");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> acts(Visit visit) {
        return ((List<Map<String, Object>>) visit.view().get("forms"))
                .stream().map(form -> form.get("act")).toList();
    }

    private static Typed complaint() {
        return new Typed()
                .with("issue", "SVC-7")
                .with("severity", "NORMAL")
                .with("remedy", "APOLOGY")
                .with("words", "Nobody called.");
    }
}
