package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An account, and on what terms accounts are kept; the administrator leads finance, which the service desk serves. */
@Tag("R-KUD-1")
class GoodwillPagesTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> MON_10_00);
    private final Tributes tributes =
            new Tributes(new TributeStore(TestDatabase.h2(TributeRow.class).sql()), configurations, () -> MON_10_00);
    private final GoodwillAdminPage terms = new GoodwillAdminPage(visits.tools(), visits.access(), configurations);
    private final GoodwillPage page = page();

    GoodwillPagesTest() {
        financeIsLedBy("admin");
    }

    @Test
    void takesWhatAHeadPutsOnRecordAndGivesItBackWithinADay() {
        assertThat(kinds(visits.open(page, "/FIN/SD"))).containsExactly("help", "apology");

        Visit sent = visits.send(page, "/FIN/SD", tribute());

        assertThat(sent.redirect()).endsWith("/goodwill/FIN/SD?saved");
        Map<String, Object> row = rows(visits.open(page, "/FIN/SD")).get(0);
        assertThat(row).containsEntry("points", "+3").containsEntry("reason", "They came on <b>Sunday</b>.");
        visits.send(
                page, "/FIN/SD", new Typed().with("act", "take-back").with("id", String.valueOf(row.get("regret"))));
        assertThat(rows(visits.open(page, "/FIN/SD"))).isEmpty();
    }

    @Test
    void showsWhatWasTypedBesideTheError() {
        Visit sent = visits.send(page, "/FIN/SD", tribute().with("kind", "kudos"));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.errors()).containsKey("kind");
        assertThat(sent.view()).containsEntry("reason", "They came on <b>Sunday</b>.");
    }

    @Test
    void isNotForTheProvider() {
        assertThat(kinds(visits.open(page, "/SD/FIN"))).isEmpty();
        assertThat(visits.send(page, "/SD/FIN", tribute()).status()).isEqualTo(403);
        assertThat(visits.open(page, "/FIN/NOBODY").status()).isEqualTo(404);
    }

    @Test
    void keepsTheReasonBetweenTheTwoDepartments() {
        tributes.putOnRecord(
                new Pair("FIN", "SD"),
                EntryKind.APOLOGY,
                "For Friday.",
                readers().of(FakeJira.currentUser().user()));
        assertThat(rows(visits.open(page, "/FIN/SD"))).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("reason", "For Friday.")
                .containsEntry("by", "admin"));

        financeIsLedBy("ben");

        assertThat(rows(visits.open(page, "/FIN/SD"))).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("points", "+1")
                .containsEntry("reason", "")
                .containsEntry("by", ""));
    }

    @Test
    void everyControlOfTheTermsChangesWhatItSays() {
        Typed typed = new Typed();
        for (EntryKind kind : EntryKind.values()) {
            typed.with(kind.name(), String.valueOf(kind.usualPoints() * 2));
        }

        Visit sent = visits.send(terms, "", typed.with("overdrawnBelow", "-12"));

        assertThat(sent.redirect()).endsWith("/admin/goodwill?saved");
        for (EntryKind kind : EntryKind.values()) {
            assertThat(configurations.current().goodwill().points().of(kind)).isEqualTo(kind.usualPoints() * 2);
            assertThat(visits.open(terms, "").field(kind.name()))
                    .containsEntry("value", String.valueOf(kind.usualPoints() * 2));
        }
        assertThat(configurations.current().goodwill().overdrawnBelow()).isEqualTo(-12);
        assertThat(visits.open(page, "/FIN/SD").view()).containsEntry("limit", "-12");
    }

    @Test
    void termsThatCannotBeAreRefusedAtTheirField() {
        Visit sent = visits.send(terms, "", new Typed().with("KUDOS", "-2").with("overdrawnBelow", "5"));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.field("KUDOS")).containsEntry("value", "-2");
        assertThat(sent.field("KUDOS").get("error")).isNotEqualTo("");
        assertThat(visits.send(terms, "", new Typed().with("overdrawnBelow", "5"))
                        .field("overdrawnBelow")
                        .get("error"))
                .isNotEqualTo("");
        assertThat(visits.send(terms, "", new Typed().with("BREACH", "two")).errors())
                .containsKey("BREACH");
        assertThat(configurations.current().goodwill().points().of(EntryKind.KUDOS))
                .isEqualTo(2);
    }

    private void financeIsLedBy(String head) {
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "FIN", "name": "Finance", "head": "%s"},
                                 {"key": "SD", "name": "Service Desk", "head": "ben"}]}""".formatted(head)), AllSections.list()), FakeJira.ADMIN);
    }

    private GoodwillPage page() {
        Access access = FakeJira.access(false);
        return new GoodwillPage(
                visits.tools(),
                access,
                new Accounts(
                        new SqlEntryStore(TestDatabase.h2(GoodwillRow.class).sql()),
                        List.of(tributes),
                        configurations,
                        () -> MON_10_00),
                configurations,
                new NamesForViewer(configurations, FakeJira.texts()),
                tributes,
                readers(),
                FakeJira.currentUser(),
                FakeJira.issues(),
                FakeJira.users(),
                FakeJira.times());
    }

    private RatingReaders readers() {
        return new RatingReaders(FakeJira.access(false), FakeJira.users(), configurations);
    }

    private static Typed tribute() {
        return new Typed().with("act", "record").with("kind", "help").with("reason", "They came on <b>Sunday</b>.");
    }

    private static List<Object> kinds(Visit visit) {
        return maps(visit, "kinds").stream().map(kind -> kind.get("key")).toList();
    }

    private static List<Map<String, Object>> rows(Visit visit) {
        return maps(visit, "statement");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Visit visit, String name) {
        return (List<Map<String, Object>>) visit.view().get(name);
    }
}
