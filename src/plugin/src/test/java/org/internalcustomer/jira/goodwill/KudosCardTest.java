package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.customer.Card;
import org.internalcustomer.jira.host.customer.CardButton;
import org.internalcustomer.jira.host.customer.CardField;
import org.internalcustomer.jira.host.customer.Filled;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Carl, without login, thanks those who worked on his request. */
@Tag("R-KUD-1")
class KudosCardTest {

    private static final Instant WED_10_00 = Instant.parse("2026-03-04T10:00:00Z");
    private static final Issue ISSUE = FakeJira.fake(Issue.class, call -> 7L);

    private final Configurations configurations = AllSections.configured(() -> WED_10_00);
    private Instant now = WED_10_00;
    private final Sql sql = TestDatabase.h2(KudosRow.class, OutboxRow.class).sql();
    private final Kudos kudos = new Kudos(
            new SqlKudosStore(sql, new TestOutbox(sql, () -> WED_10_00).outbox()),
            new TwoProviders(),
            (issue, thanks, by) -> List.of(),
            FakeJira.times(),
            () -> now);
    private final KudosCard card =
            new KudosCard(kudos, configurations, FakeJira.users(), TestTexts.all(), FakeJira.times());

    KudosCardTest() {
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "NET", "name": {"en": "Network", "zh": "网络组"}},
                                 {"key": "SD", "name": {"en": "Service Desk", "zh": "服务台"}}]}"""), AllSections.list()), FakeJira.ADMIN);
    }

    @Test
    void offersTheDepartmentsThatWorkedOnItWithNothingChosen() {
        assertThat(options("provider", Locale.ENGLISH)).containsExactly("NET Network", "SD Service Desk");
        assertThat(options("provider", Locale.SIMPLIFIED_CHINESE)).containsExactly("NET 网络组", "SD 服务台");
        assertThat(options("helper", Locale.ENGLISH)).containsExactly("anna anna");
        assertThat(field("provider", Locale.ENGLISH).required()).isTrue();
        assertThat(field("helper", Locale.ENGLISH).required()).isFalse();
    }

    @Test
    void saysThanks() {
        card.act(visit("carl"), "thank", filled(Map.of("provider", "SD", "helper", "anna", "words", "Kind.")));

        assertThat(kudos.of(ISSUE)).singleElement().satisfies(thanks -> {
            assertThat(thanks.person()).isEqualTo("carl");
            assertThat(thanks.pair().provider()).isEqualTo("SD");
            assertThat(thanks.helpers()).containsExactly("anna");
            assertThat(thanks.words()).isEqualTo("Kind.");
        });
    }

    @Test
    void saysWhenADepartmentCanBeThankedAgain() {
        card.act(visit("carl"), "thank", filled(Map.of("provider", "SD")));

        assertThat(shown("carl").orElseThrow().lines())
                .anyMatch(line -> line.contains("Service Desk") && line.contains("Mar 8, 2026"));
        assertThat(options("provider", Locale.ENGLISH)).containsExactly("NET Network");

        card.act(visit("carl"), "thank", filled(Map.of("provider", "NET")));

        assertThat(shown("carl").orElseThrow().forms())
                .as("nobody is left this week")
                .isEmpty();
        now = WED_10_00.plus(Duration.ofDays(7));
        assertThat(buttons()).containsExactly("thank");
    }

    @Test
    void isNothingToThoseWhoDidTheWork() {
        assertThat(shown("anna")).isEmpty();
        assertThatThrownBy(() -> card.act(visit("anna"), "thank", filled(Map.of("provider", "NET"))))
                .isInstanceOf(Forbidden.class);
        assertThat(kudos.of(ISSUE)).isEmpty();
    }

    private Optional<Card> shown(String user) {
        return card.card(visit(user));
    }

    private List<String> buttons() {
        return shown("carl").orElseThrow().forms().stream()
                .flatMap(form -> form.buttons().stream())
                .map(CardButton::act)
                .toList();
    }

    private List<String> options(String name, Locale language) {
        return field(name, language).options().stream()
                .map(option -> option.value() + " " + option.text())
                .toList();
    }

    private CardField field(String name, Locale language) {
        return card.card(visit("carl", language)).orElseThrow().forms().get(0).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Filled filled(Map<String, String> values) {
        return new Filled(values);
    }

    private static Visit visit(String user) {
        return visit(user, Locale.ENGLISH);
    }

    private static Visit visit(String user, Locale language) {
        Person person = new Person(user, user, user, user + "@example.com", true);
        return new Visit(ISSUE, person, language, ZoneOffset.UTC, WED_10_00);
    }
}
