package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alerts of a metric in the configuration document. */
@Tag("R-ALR-1")
class AlertFormTest {

    private static final String MAIL = "{'do': 'mail', 'to': ['head', 'assignee']}";

    private final AlertForm form =
            new AlertForm(new AlertActionForm(FakeJira.constants(), FakeJira.users(), FakeJira.workflows()));
    private final AlertView view = new AlertView(FakeJira.constants());

    @Test
    void areTheUsualTwoWhereNothingIsSaid() {
        assertThat(canonical("{}")).isEmpty();
        assertThat(StoredAlert.alerts(new JsonValue("", Map.of()))).isEqualTo(Alert.usual(80));
    }

    @Test
    void keepTheOldShareOfTheWarningReadable() {
        Map<String, Object> stored = canonical("{'warnAtPercent': 60}");

        assertThat(stored).isEqualTo(Map.of("warnAtPercent", 60));
        assertThat(StoredAlert.alerts(new JsonValue("", stored))).isEqualTo(Alert.usual(60));
    }

    @Test
    void staySoWhenTheyAreReadAndSentBack() {
        for (String sent : new String[] {
            "{}",
            "{'warnAtPercent': 60}",
            "{'alerts': []}",
            "{'alerts': [{'when': '30m before', 'repeat': {'every': '10m', 'most': 2}, 'actions': [" + MAIL
                    + ", {'do': 'comment', 'text': 'Soon.', 'runAs': 'anna', 'delivery': 'in-working-hours'},"
                    + " {'do': 'assign', 'to': 'user:ben', 'runAs': 'anna'},"
                    + " {'do': 'priority', 'priority': 'High', 'runAs': 'anna'},"
                    + " {'do': 'transition', 'transition': 'Resolve', 'runAs': 'anna'},"
                    + " {'do': 'webhook', 'url': 'https://example.com/hook'}]},"
                    + " {'when': '250%', 'actions': [{'do': 'mail', 'to': ['watchers', 'group:it-network',"
                    + " 'ops@example.com', 'head-above', 'deputy'], 'delivery': 'in-digest'}]},"
                    + " {'when': 'due', 'actions': [" + MAIL + "]}, {'when': '2h after', 'actions': [" + MAIL + "]}]}"
        }) {
            Map<String, Object> stored = canonical(sent);
            Object shown = Map.of("alerts", view.shown(new JsonValue("", stored)));
            assertThat(form.canonical(Json.read(Json.write(shown)))).as(sent).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'when': 'soon', 'actions': [M]}] | alerts[0].when | internal-customer.alert.when
            [{'when': '0%', 'actions': [M]}] | alerts[0].when | internal-customer.alert.when
            [{'when': '0m before', 'actions': [M]}] | alerts[0].when | internal-customer.alert.when
            [{'when': 'due', 'actions': [M]}, {'when': 'due', 'actions': [M]}] | alerts[1].when | internal-customer.alert.twice
            [{'when': 'due'}] | alerts[0].actions | internal-customer.alert.no-action
            [{'when': 'due', 'repeat': {'every': '0m', 'most': 2}, 'actions': [M]}] | alerts[0].repeat.every | internal-customer.error.duration
            [{'when': 'due', 'repeat': {'every': '1h', 'most': 51}, 'actions': [M]}] | alerts[0].repeat.most | internal-customer.alert.most
            [{'when': 'due', 'repeat': {'every': '1h'}, 'actions': [M]}] | alerts[0].repeat.most | internal-customer.alert.most
            [{'when': 'due', 'actions': [{'do': 'dance'}]}] | alerts[0].actions[0].do | internal-customer.error.choice
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': []}]}] | alerts[0].actions[0].to | internal-customer.alert.no-reader
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['boss']}]}] | alerts[0].actions[0].to[0] | internal-customer.alert.unknown-reader
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['group:nobodys']}]}] | alerts[0].actions[0].to[0] | internal-customer.alert.unknown-group
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['user:nobody']}]}] | alerts[0].actions[0].to[0] | internal-customer.alert.unknown-user
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['a@b@c']}]}] | alerts[0].actions[0].to[0] | internal-customer.alert.bad-address
            [{'when': 'due', 'actions': [{'do': 'assign', 'to': 'watchers', 'runAs': 'anna'}]}] | alerts[0].actions[0].to | internal-customer.alert.one-person
            [{'when': 'due', 'actions': [{'do': 'assign', 'to': 'head', 'runAs': 'nobody'}]}] | alerts[0].actions[0].runAs | internal-customer.alert.unknown-user
            [{'when': 'due', 'actions': [{'do': 'comment', 'text': 'Late.'}]}] | alerts[0].actions[0].runAs | internal-customer.error.required
            [{'when': 'due', 'actions': [{'do': 'priority', 'priority': 'Extreme', 'runAs': 'anna'}]}] | alerts[0].actions[0].priority | internal-customer.policy.unknown-priority
            [{'when': 'due', 'actions': [{'do': 'transition', 'transition': '99', 'runAs': 'anna'}]}] | alerts[0].actions[0].transition | internal-customer.alert.unknown-transition
            [{'when': 'due', 'actions': [{'do': 'webhook', 'url': 'file:///etc/passwd'}]}] | alerts[0].actions[0].url | internal-customer.alert.bad-url
            [{'when': 'due', 'actions': [{'do': 'webhook', 'url': 'https://me:secret@example.com'}]}] | alerts[0].actions[0].url | internal-customer.alert.bad-url
            [{'when': 'due', 'actions': [{'do': 'webhook', 'url': 'no address'}]}] | alerts[0].actions[0].url | internal-customer.alert.bad-url
            [{'when': 'due', 'actions': [{'do': 'webhook', 'url': 'https://example.com', 'delivery': 'in-digest'}]}] | alerts[0].actions[0].delivery | internal-customer.alert.digest-of-mails
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['head'], 'delivery': 'never'}]}] | alerts[0].actions[0].delivery | internal-customer.error.choice
            [{'when': 'due', 'actions': [{'do': 'mail', 'to': ['head'], 'subject': 'Hey'}]}] | alerts[0].actions[0].subject | internal-customer.error.unknown-property
            """)
    void areRefusedAtTheFieldThatIsWrong(String alerts, String field, String message) {
        assertThatThrownBy(() -> canonical("{'alerts': " + alerts.replace("M", MAIL) + "}"))
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.field()).isEqualTo(field);
                    assertThat(bad.getMessage()).isEqualTo(message);
                });
    }

    @Test
    void areForAdministratorsOnly() {
        Configurations configurations = AllSections.configured(() -> Instant.EPOCH);
        Section policies = configurations.section(PolicySection.NAME);

        assertThat(configurations.shown(policies).toString()).contains("alerts=");
        assertThat(configurations.charters(policies).toString())
                .contains("goals=")
                .doesNotContain("alerts=");
    }

    @Test
    void areNotSaidTwice() {
        assertThatThrownBy(() -> canonical("{'warnAtPercent': 60, 'alerts': []}"))
                .hasMessage("internal-customer.alert.both");
    }

    private Map<String, Object> canonical(String json) {
        return form.canonical(Json.read(json.replace('\'', '"')));
    }
}
