package org.internalcustomer.jira.host.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The configuration's items over REST: who sees what, and what is refused. */
class ItemsTest {

    private static final String DESK = """
            {"name": {"en": "Service Desk"}, "groups": ["it-service-desk"], "users": ["ben"], "head": "anna"}""";

    private Configurations configurations;

    @BeforeEach
    void aDepartment() {
        ConfigItems stored =
                new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects());
        configurations = new Configurations(stored, AllSections.list(), FakeJira.locks(), () -> Instant.EPOCH);
        items(true).put("departments", "SD", false, DESK);
    }

    @Test
    void showsMembersToAdministrators() {
        assertThat(items(true).one("departments", "SD"))
                .containsEntry("groups", List.of("it-service-desk"))
                .containsEntry("users", List.of("ben"));
        assertThat(listed(true)).containsKeys("groups", "users");
    }

    /** R-SCO-9: charters are for everyone, the list of members is not. */
    @Test
    void showsTheCharterToEverybodyElse() {
        assertThat(items(false).one("departments", "SD"))
                .containsEntry("head", "anna")
                .containsEntry("version", 1)
                .containsKey("name")
                .doesNotContainKeys("groups", "users");
        assertThat(listed(false)).containsEntry("key", "SD").doesNotContainKeys("groups", "users");
    }

    @Test
    void isChangedByAdministratorsOnly() {
        assertThatThrownBy(() -> items(false).put("departments", "HR", false, DESK))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> items(false).withdraw("departments", "SD")).isInstanceOf(Forbidden.class);
    }

    @Test
    void changesNothingInADryRun() {
        ChangeView would = items(true).put("departments", "HR", true, DESK);
        assertThat(would.dryRun()).isTrue();
        assertThat(would.changes()).extracting(ChangeView.DifferenceView::key).containsExactly("HR");
        assertThatThrownBy(() -> items(true).one("departments", "HR")).isInstanceOf(NotFound.class);
    }

    /** They may come later, from a directory. */
    @Test
    void takesGroupsAndPeopleThatJiraDoesNotHaveYetWithAWarning() {
        ChangeView changed = items(true)
                .put(
                        "departments",
                        "HR",
                        false,
                        "{\"name\": {\"en\": \"HR\"}, \"groups\": [\"hr\"], \"head\": \"zoe\"}");
        assertThat(changed.warnings())
                .containsExactly(
                        new ChangeView.WarningView("groups[0]", "internal-customer.department.warning.group"),
                        new ChangeView.WarningView("head", "internal-customer.department.warning.user"));
        assertThat(items(true).one("departments", "HR")).containsEntry("head", "zoe");
        assertThat(items(true).put("departments", "SD", true, DESK).warnings()).isEmpty();
    }

    @Test
    void keepsToTheKeyOfTheAddress() {
        assertThatThrownBy(() -> items(true).put("departments", "HR", false, "{\"key\": \"IT\"}"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("key"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> listed(boolean administrator) {
        List<?> values = items(administrator).list("departments", 0, 50).values();
        return (Map<String, Object>) values.get(0);
    }

    private Items items(boolean administrator) {
        return new Items(FakeJira.access(administrator), configurations, FakeJira.texts());
    }
}
