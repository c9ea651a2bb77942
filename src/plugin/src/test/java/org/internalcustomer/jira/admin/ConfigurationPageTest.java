package org.internalcustomer.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Test;

/** The configuration as a file: looked at first, then applied; nothing that was sent is lost. */
class ConfigurationPageTest {

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);
    private final Page page = new ConfigurationPage(visits.tools(), visits.access(), configurations);

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        Visit looked = preview(changed());
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.view().get("document")).isEqualTo(changed());
        assertThat(looked.view().get("changes").toString())
                .contains("key=STD", "path=metrics[0].goals[0].budget", "before=4h", "after=5h");
        assertThat(shownBudget()).isEqualTo("4h");
    }

    @Test
    void appliesWhatWasLookedAt() {
        Object revision = preview(changed()).view().get("revision");
        Visit applied = visits.send(
                page,
                "",
                new Typed()
                        .with("document", changed())
                        .with("revision", revision.toString())
                        .with("apply", "true"));
        assertThat(applied.redirect()).endsWith("/admin/configuration?saved");
        assertThat(shownBudget()).isEqualTo("5h");
    }

    @Test
    void doesNotApplyToAnotherConfigurationThanWasLookedAt() {
        Visit late = visits.send(
                page,
                "",
                new Typed().with("document", changed()).with("revision", "1").with("apply", "true"));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.errors()).containsEntry("", "internal-customer.configuration.changed-meanwhile");
        assertThat(late.view().get("document")).isEqualTo(changed());
        assertThat(shownBudget()).isEqualTo("4h");
    }

    @Test
    void saysWhereTheDocumentIsWrongAndKeepsIt() {
        String wrong = document().replace("\"4h\"", "\"soon\"");
        Visit refused = preview(wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).containsOnlyKeys("policies[0].metrics[0].goals[0].budget");
        assertThat(refused.view().get("document")).isEqualTo(wrong);
        assertThat(preview("{").errors()).containsOnlyKeys("");
    }

    @Test
    void warnsOfGroupsThatJiraDoesNotHave() {
        Visit looked = preview(document().replace("it-network", "it-netwrok"));
        assertThat(looked.view().get("warnings"))
                .isEqualTo(List.of(Map.of(
                        "field", "departments[2].groups[0]", "message", "internal-customer.department.warning.group")));
    }

    @Test
    void saysThatNothingWouldChange() {
        assertThat((List<?>) preview(document()).view().get("changes")).isEmpty();
        assertThat(visits.open(page, "").view()).containsEntry("previewed", false);
    }

    private Visit preview(String document) {
        return visits.send(page, "", new Typed().with("document", document));
    }

    private String document() {
        return Json.pretty(configurations.document());
    }

    private String changed() {
        return document().replace("\"4h\"", "\"5h\"");
    }

    private String shownBudget() {
        return document().contains("\"5h\"") ? "5h" : "4h";
    }
}
