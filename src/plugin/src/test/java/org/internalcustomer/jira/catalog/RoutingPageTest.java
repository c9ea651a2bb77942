package org.internalcustomer.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Routing rules in the browser: all that is chosen must hold, and nothing of it is lost unsaid. */
@Tag("R-HND-6")
class RoutingPageTest {

    private static final String GONE = "10001";

    private final AdminVisits visits = new AdminVisits();
    private final ConfigItems items =
            new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects());
    private final Configurations configurations =
            new Configurations(items, AllSections.list(), FakeJira.locks(), () -> Instant.EPOCH);
    private final Page page = new RoutingPage(visits.tools(), visits.access(), configurations, FakeJira.constants());

    RoutingPageTest() {
        configurations.change(
                Submission.document(Json.read(AllSections.document()), configurations.sections()), FakeJira.ADMIN);
    }

    @Test
    void areForAServiceATypeAndALabel() {
        visits.send(
                page,
                "new",
                new Typed()
                        .with("key", "vip")
                        .with("service", "VPN")
                        .with("issueType", "1")
                        .with("label", "vip")
                        .with("provider", "NET")
                        .with("reason", "As ruled.")
                        .with("issue", "SVC-1"));

        RoutingRule rule = configurations.current().routing().rules().get(0);
        assertThat(rule.service()).hasValue("VPN");
        assertThat(rule.issueType()).hasValue("1");
        assertThat(rule.label()).hasValue("vip");
        assertThat(rule.provider()).isEqualTo("NET");
        Visit form = visits.open(page, "key=vip");
        assertThat(form.field("reason")).containsEntry("value", "As ruled.");
        assertThat(form.field("issue")).containsEntry("value", "SVC-1");
    }

    @Test
    void areRefusedAtTheTypeThatJiraDoesNotHaveAnyMoreRatherThanWidened() {
        storeRuleForATypeThatIsGone();
        Visit form = visits.open(page, "key=old");
        assertThat(form.field("issueType")).containsEntry("value", GONE);
        assertThat(form.field("issueType").get("options"))
                .asString()
                .contains("internal-customer.routing.gone", "selected=true");

        Visit saved = visits.send(page, "key=old", typed());

        assertThat(saved.errors()).containsOnlyKeys("issueType");
        assertThat(configurations.current().routing().rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.issueType()).hasValue(GONE));
    }

    @Test
    void areRemovedAlsoWhenTheirTypeIsGone() {
        storeRuleForATypeThatIsGone();

        visits.send(page, "key=old", typed().with("archived", "true"));

        assertThat(configurations.current().routing().rules()).isEmpty();
    }

    private static Typed typed() {
        return new Typed()
                .with("issueType", GONE)
                .with("label", "vip")
                .with("provider", "NET")
                .with("reason", "Better said.");
    }

    private void storeRuleForATypeThatIsGone() {
        Map<String, Object> body = Map.of(
                "service", "",
                "issueType", GONE,
                "label", "vip",
                "provider", "NET",
                "reason", "As ruled.",
                "issue", "",
                "archived", false);
        items.add(List.of(new ItemVersion("routingRules", "old", 1, ItemVersion.FROM_EVER, body, 0, "admin")));
    }
}
