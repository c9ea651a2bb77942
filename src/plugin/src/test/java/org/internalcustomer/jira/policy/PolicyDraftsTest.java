package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.rest.ChangeView;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy is prepared as a draft and published as a version. */
@Tag("R-POL-4")
class PolicyDraftsTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final long APRIL = Instant.parse("2026-03-31T16:00:00Z").toEpochMilli();

    private Instant now = MON_2026_03_02_09_00;
    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> now);
    private final Page page = PolicyPages.of(visits, configurations, () -> now);

    @Test
    void hasNoEffectAndStaysOutOfTheDocument() {
        Map<String, Object> before = configurations.document();
        Visit saved = visits.send(page, "key=STD", typed("6h").with("draft", "true"));
        assertThat(saved.redirect()).endsWith("?saved=STD");
        assertThat(configurations.document()).isEqualTo(before);
        assertThat(budgetAt(MON_2026_03_02_09_00.toEpochMilli())).isEqualTo(4 * 3_600_000L);
        Visit shown = visits.open(page, "key=STD");
        assertThat(shown.view().get("draft")).isEqualTo("internal-customer.policy.draft-of");
        assertThat(shown.view().get("metrics").toString()).contains("budget=6h");
    }

    /** Midnight of the first of April in Shanghai, where the administrator is. */
    @Test
    void isPublishedWithEffectFromAnInstant() {
        visits.send(page, "key=STD", typed("6h").with("draft", "true"));
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));
        assertThat(budgetAt(APRIL - 1)).isEqualTo(4 * 3_600_000L);
        assertThat(budgetAt(APRIL)).isEqualTo(6 * 3_600_000L);
        Visit shown = visits.open(page, "key=STD");
        assertThat(shown.view().get("draft")).isEqualTo("");
        assertThat((List<?>) shown.view().get("versions")).hasSize(2);
        assertThat(visits.open(page, "").view().get("rows").toString())
                .as("not yet in force")
                .contains("4h")
                .contains("internal-customer.policy.standing.in-force · internal-customer.policy.standing.from");
        assertThat(shown.view().get("versions").toString())
                .contains("path=metrics[0].goals[0].budget", "before=4h", "after=6h");
    }

    @Test
    void marksWhichVersionIsInForce() {
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));

        assertThat(ofVersions("inForce")).as("the latest first").containsExactly(false, true);

        visits.send(page, "key=STD", typed("7h"));
        assertThat(ofVersions("inForce")).containsExactly(true, false, false);
    }

    @Test
    void beginsWithTheVersionInForceAndSaysWhatFollows() {
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));

        Visit form = visits.open(page, "key=STD");
        assertThat(form.view().get("metrics").toString()).contains("budget=4h").doesNotContain("budget=6h");
        assertThat(form.field("effective")).containsEntry("value", "");
        assertThat(form.view().get("following")).isEqualTo(List.of("internal-customer.policy.following"));
    }

    @Test
    void bringsForwardAVersionThatWaits() {
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));
        visits.send(page, "key=STD", typed("6h"));

        assertThat(budgetAt(MON_2026_03_02_09_00.toEpochMilli())).isEqualTo(6 * 3_600_000L);
        visits.send(page, "key=STD", typed("6h"));
        assertThat(configurations.current().policies().versionsOf("STD"))
                .as("the second time nothing is new")
                .hasSize(3);
    }

    /** Such as one that was withdrawn, and is to begin again. */
    @Test
    void keepsTheInstantOfAVersionThatIsTheOnlyOne() {
        configurations.withdraw(configurations.section("policies"), "STD", FakeJira.ADMIN);
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));

        Visit form = visits.open(page, "key=STD");
        assertThat(form.view().get("metrics").toString()).contains("budget=6h");
        assertThat(form.field("effective")).containsEntry("value", "2026-04-01 00:00");
        assertThat(form.view().get("following")).isEqualTo(List.of());
    }

    @Test
    void keepsTheInstantAlsoOfItsDraft() {
        configurations.withdraw(configurations.section("policies"), "STD", FakeJira.ADMIN);
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));
        visits.send(page, "key=STD", typed("7h").with("draft", "true"));

        Visit form = visits.open(page, "key=STD");
        assertThat(form.view().get("metrics").toString()).contains("budget=7h");
        assertThat(form.field("effective")).containsEntry("value", "2026-04-01 00:00");
    }

    @Test
    void isPublishedAlsoWhereACalledOffVersionSaysTheSame() {
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));
        configurations.withdraw(configurations.section("policies"), "STD", FakeJira.ADMIN);
        visits.send(page, "key=STD", typed("4h"));
        now = Instant.ofEpochMilli(APRIL).plusSeconds(86_400);
        visits.send(page, "key=STD", typed("6h"));

        assertThat(budgetAt(now.toEpochMilli())).isEqualTo(6 * 3_600_000L);
        visits.send(page, "key=STD", typed("6h"));
        assertThat(configurations.current().policies().versionsOf("STD"))
                .as("without the one called off; the second time nothing is new")
                .hasSize(4);
    }

    @Test
    void isCalledBrokenAlsoWhereOnlyTheVersionInForceIs() {
        String hours =
                "{\"name\": \"Berlin\", \"zone\": \"Europe/Berlin\", \"week\": {\"MONDAY\": [[\"09:00\", \"17:00\"]]}}";
        configurations.change(
                Submission.of(configurations.section("calendars"), "DE", Json.read(hours)), FakeJira.ADMIN);
        visits.send(
                page,
                "key=STD",
                typed("6h")
                        .with("RESOLUTION.goal.0.calendar", "DE")
                        .with("RESOLUTION.goal.last.calendar", "DE")
                        .with("effective", "2026-04-01 00:00"));
        PoliciesCheck check = new PoliciesCheck(
                configurations,
                new BrokenPolicies(
                        FakeJira.constants(),
                        FakeJira.projects(),
                        FakeJira.users(),
                        FakeJira.workflows(),
                        FakeJira.texts()),
                FakeJira.texts(),
                () -> MON_2026_03_02_09_00);
        assertThat(check.check().state()).isEqualTo(HealthCheck.State.GOOD);

        configurations.withdraw(configurations.section("calendars"), "SH", FakeJira.ADMIN);

        assertThat(visits.open(page, "").view().get("rows").toString())
                .contains("internal-customer.policy.standing.broken");
        assertThat(visits.open(page, "key=STD").view().get("broken"))
                .isEqualTo(List.of("internal-customer.policy.broken.calendar"));
        assertThat(check.check().state()).isEqualTo(HealthCheck.State.WARNING);
    }

    private List<Object> ofVersions(String mark) {
        return ((List<?>) visits.open(page, "key=STD").view().get("versions"))
                .stream()
                        .<Object>map(version -> ((Map<?, ?>) version).get(mark))
                        .toList();
    }

    /** By the page or REST, or by a whole document that no longer names it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("R-ALR-1")
    void isNotBegunByADayThatComesAfterThePolicyWasWithdrawn(boolean byDocument) {
        visits.send(page, "key=STD", typed("6h").with("effective", "2026-04-01 00:00"));

        if (byDocument) {
            Submission none =
                    Submission.document(Json.read("{\"format\": 1, \"policies\": []}"), configurations.sections());
            configurations.change(none, FakeJira.ADMIN);
        } else {
            configurations.withdraw(configurations.section("policies"), "STD", FakeJira.ADMIN);
        }

        var policies = configurations.current().policies().policies();
        assertThat(policies.select(Optional.of("NET"), Metric.RESOLUTION, APRIL + 1))
                .isEmpty();
        assertThat(policies.isWithdrawn("STD", APRIL + 1)).isTrue();
        assertThat(visits.open(page, "").rows()).isEmpty();
        assertThat(ofVersions("calledOff")).as("the latest first").containsExactly(false, true, false);
    }

    @Test
    void letsOpenIssuesStayMoveOrBeRecomputed() {
        visits.send(page, "key=STD", typed("6h").with("openIssues", "recompute").with("draft", "true"));
        assertThat(visits.open(page, "key=STD").field("openIssues")).containsEntry("value", "recompute");

        visits.send(page, "key=STD", typed("6h").with("openIssues", "recompute"));
        assertThat(latest().open()).isEqualTo(OpenRequests.RECOMPUTE);
        assertThat(Json.write(shown())).contains("\"openIssues\":\"recompute\"");
        assertThat(visits.open(page, "key=STD").view().get("versions").toString())
                .contains("open=internal-customer.policy.open-issues-did.recompute");
        assertThat(visits.open(page, "key=STD").field("openIssues")).containsEntry("value", "stay");

        visits.send(page, "key=STD", typed("7h").with("openIssues", "stay"));
        assertThat(latest().open()).isEqualTo(OpenRequests.STAY);
    }

    @Test
    void refusesWhatOpenIssuesCannotDo() {
        Visit refused = visits.send(page, "key=STD", typed("6h").with("openIssues", "vanish"));
        assertThat(refused.field("openIssues")).containsEntry("error", "internal-customer.policy.open-issues.unknown");
    }

    @Test
    void restatesThePastOnlyIfThatIsMeant() {
        Typed past = typed("6h").with("effective", "2026-01-01 00:00");
        assertThat(visits.send(page, "key=STD", past).field("effective"))
                .containsEntry("error", "internal-customer.policy.effective.past");
        visits.send(page, "key=STD", past.with("restate", "true"));
        assertThat(visits.open(page, "key=STD").view().get("versions").toString())
                .contains("restatement=true");
    }

    @Test
    void isKeptWhereTheInstantIsWrong() {
        Visit refused = visits.send(page, "key=STD", typed("6h").with("effective", "tomorrow"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.field("effective"))
                .containsEntry("value", "tomorrow")
                .containsEntry("error", "internal-customer.policy.effective.wrong");
        assertThat(refused.view().get("metrics").toString()).contains("budget=6h");
    }

    @Test
    void isDiscarded() {
        visits.send(page, "key=STD", typed("6h").with("draft", "true"));
        visits.send(page, "key=STD", new Typed().with("discard", "true"));
        assertThat(visits.open(page, "key=STD").view().get("draft")).isEqualTo("");
        assertThat(visits.open(page, "key=STD").view().get("metrics").toString())
                .contains("budget=4h");
    }

    @Test
    void ofANewPolicyIsListed() {
        visits.send(page, "new", typed("6h").with("key", "NEW").with("draft", "true"));
        assertThat(visits.open(page, "").rows()).containsExactly("STD", "NEW");
        assertThat(configurations.current().policies().current("NEW")).isEmpty();
        visits.send(page, "key=NEW", typed("6h"));
        assertThat(configurations.current().policies().current("NEW")).isPresent();
    }

    @Test
    void isPreparedAndPublishedOverRest() {
        PolicyDraftResource rest = new PolicyDraftResource(
                FakeJira.access(true),
                new PolicyDrafts(configurations),
                new Items(FakeJira.access(true), configurations, FakeJira.texts()));
        assertThatThrownBy(() -> rest.read("STD")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rest.save("STD", "{\"name\": \"Standard\"}")).isInstanceOf(BadInput.class);
        rest.save("STD", Json.write(shown()).replace("4h", "5h"));
        assertThat(Json.write(rest.read("STD"))).contains("5h");
        ChangeView would = rest.publish("STD", true, "{}");
        assertThat(would.changes())
                .extracting(ChangeView.DifferenceView::section)
                .contains("policies");
        assertThatThrownBy(() -> rest.publish("STD", false, "{\"openIssues\": \"vanish\"}"))
                .isInstanceOf(BadInput.class);
        rest.publish("STD", false, "{\"effective\": \"2026-03-31T16:00:00Z\", \"openIssues\": \"move\"}");
        assertThat(latest().open()).isEqualTo(OpenRequests.MOVE);
        assertThat(budgetAt(APRIL - 1)).isEqualTo(4 * 3_600_000L);
        assertThat(budgetAt(APRIL)).isEqualTo(5 * 3_600_000L);
        assertThatThrownBy(() -> rest.discard("STD")).isInstanceOf(NotFound.class);
    }

    private Object shown() {
        return configurations.shown(configurations.section("policies")).get(0);
    }

    private PolicyVersion latest() {
        return configurations.current().policies().current("STD").orElseThrow();
    }

    private long budgetAt(long created) {
        return configurations
                .current()
                .policies()
                .policies()
                .select(Optional.empty(), Metric.RESOLUTION, created)
                .flatMap(version -> version.policy().rule(Metric.RESOLUTION))
                .orElseThrow()
                .goals()
                .get(0)
                .budget()
                .getAsLong();
    }

    private static Typed typed(String budget) {
        return new Typed()
                .with("nameEn", "Standard")
                .with("provider", "*")
                .with("RESOLUTION.enabled", "true")
                .with("RESOLUTION.start.created", "true")
                .with("RESOLUTION.stop", "5", "6")
                .with("RESOLUTION.pause.10001", "CUSTOMER")
                .with("RESOLUTION.pause.10002", "THIRD_PARTY")
                .with("RESOLUTION.reopening", "RESUME")
                .with("RESOLUTION.raise", "KEEP")
                .with("RESOLUTION.lower", "KEEP")
                .with("RESOLUTION.goal", "0", "last")
                .with("RESOLUTION.goal.0.priorities", "1")
                .with("RESOLUTION.goal.0.budget", budget)
                .with("RESOLUTION.goal.0.calendar", "SH")
                .with("RESOLUTION.goal.last.budget", "154.04h")
                .with("RESOLUTION.goal.last.calendar", "SH");
    }
}
