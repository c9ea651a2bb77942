package org.internalcustomer.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A goal's condition in words. */
@Tag("R-POL-1")
class ConditionTextTest {

    @Test
    void joinsTestsByAndOrNotAndBrackets() {
        assertThat(read("priority in (High, Critical) and not (customer = FIN or label = vip)"))
                .isEqualTo(Map.of(
                        "priorities",
                        List.of("High", "Critical"),
                        "not",
                        Map.of("any", List.of(Map.of("customers", List.of("FIN")), Map.of("labels", List.of("vip"))))));
        assertThat(read("service = VPN or type != \"Service request\" and project = SVC"))
                .isEqualTo(Map.of(
                        "any",
                        List.of(
                                Map.of("services", List.of("VPN")),
                                Map.of(
                                        "not",
                                        Map.of("issueTypes", List.of("Service request")),
                                        "projects",
                                        List.of("SVC")))));
    }

    @Test
    void keepsTwoTestsOfOneFieldApart() {
        assertThat(read("label = a and label = b"))
                .isEqualTo(Map.of("all", List.of(Map.of("labels", List.of("a")), Map.of("labels", List.of("b")))));
    }

    @Test
    void standNoDeeperInOneAnotherThanAnybodyReads() {
        assertThat(read("not ".repeat(20) + "priority = High")).containsKey("not");
        for (String deep : List.of("not ", "(", "(priority = High or ")) {
            assertThatThrownBy(() -> read(deep.repeat(100_000)))
                    .isInstanceOf(BadInput.class)
                    .hasMessage("internal-customer.policy.where.deep");
        }
    }

    @Test
    void standNoDeeperInADocument() {
        ConditionForm form = new ConditionForm(FakeJira.constants(), FakeJira.projects());
        Map<String, Object> deep = Map.of("priorities", List.of("High"));
        for (int i = 1; i < 50; i++) {
            deep = Map.of("not", deep);
        }
        assertThat(form.canonical(new JsonValue("when", deep))).containsKey("not");
        JsonValue deeper = new JsonValue("when", Map.of("not", deep));
        assertThatThrownBy(() -> form.canonical(deeper))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("when"))
                .hasMessage("internal-customer.policy.where.deep");
    }

    /** What is shown means what was typed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "priority = High",
                "priority in (High, Low) and service = VPN",
                "customer not in (FIN, HR)",
                "customer != FIN",
                "label = a and label = b",
                "label = \"to be in\" and type = Incident",
                "label in (\"and\", \"in\")",
                "(customer = FIN or label = vip)",
                "service = VPN and (customer = FIN or label = vip and project = SVC)",
                "not (customer = FIN and label = vip)",
                "not (not (customer = FIN))",
                "not ((customer = FIN or label = vip))"
            })
    void isShownAsItIsMeant(String text) {
        Map<String, Object> read = read(text);
        String shown = ConditionText.write(new JsonValue("", read));
        assertThat(read(shown)).isEqualTo(read);
    }

    @Test
    void takesWordsOfJqlAndChinesePunctuation() {
        assertThat(read("issuetype IN （Incident，Task） AND labels = “重要 客户”"))
                .isEqualTo(Map.of("issueTypes", List.of("Incident", "Task"), "labels", List.of("重要 客户")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour = red | field | colour",
                "priority High | operator | priority",
                "priority is High | operator | priority",
                "priority = | value | =",
                "priority in () | value | (",
                "priority in (High, | value | ,",
                "priority in (High | bracket |",
                "(priority = High | bracket |",
                "priority = High label = vip | rest | label",
                "priority = High and | field |",
                "priority = \"High | value | ="
            })
    void saysWhatItCannotRead(String text, String problem, String about) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.field()).isEqualTo("goals[0].when.where");
            assertThat(bad.getMessage()).endsWith(".where." + problem);
            if (about != null) {
                assertThat(bad.arguments()).containsExactly(about);
            }
        });
    }

    private static Map<String, Object> read(String text) {
        return ConditionText.read(new JsonValue("goals[0].when.where", text));
    }
}
