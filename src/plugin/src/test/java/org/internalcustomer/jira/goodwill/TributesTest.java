package org.internalcustomer.jira.goodwill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Person;
import org.internalcustomer.core.goodwill.Entry;
import org.internalcustomer.core.goodwill.EntryKind;
import org.internalcustomer.core.goodwill.Pair;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finance, led by Anna, is served by the service desk, led by Ben; the administrator is above both. */
@Tag("R-KUD-1")
class TributesTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Pair FIN_AND_SD = new Pair("FIN", "SD");

    private Instant now = MON_10_00;
    private final Configurations configurations = AllSections.configured(() -> MON_10_00);
    private final Tributes tributes =
            new Tributes(new TributeStore(TestDatabase.h2(TributeRow.class).sql()), configurations, () -> now);

    TributesTest() {
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "TOP", "name": "Company", "head": "admin"},
                                 {"key": "FIN", "name": "Finance", "parent": "TOP", "head": "anna", "users": ["anna"]},
                                 {"key": "SD", "name": "Service Desk", "parent": "TOP", "head": "ben", "users": ["ben"]}]}"""), AllSections.list()), FakeJira.ADMIN);
    }

    @Test
    void arePutOnRecordByWhoeverLeadsTheCustomer() {
        Tribute kept = tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "They came on Sunday.", person("anna"));

        assertThat(tributes.entries(Optional.of(FIN_AND_SD), MON_10_00))
                .containsExactly(new Entry("tribute/" + kept.id(), EntryKind.HELP, FIN_AND_SD, MON_10_00, 0));
        assertThat(tributes.entries(Optional.empty(), MON_10_00.plusMillis(1))).isEmpty();
        assertThat(tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "They came on Sunday.", person("anna")))
                .as("sent twice")
                .isEqualTo(kept);
        tributes.putOnRecord(FIN_AND_SD, EntryKind.APOLOGY, "For Friday.", person("anna"));
        assertThat(tributes.entries(Optional.of(FIN_AND_SD), MON_10_00)).hasSize(2);
    }

    @Test
    void areNeverForADepartmentThatOneLeadsOrBelongsTo() {
        assertThat(tributes.mayRecord(FIN_AND_SD, person("ben")))
                .as("the provider")
                .isFalse();
        assertThat(tributes.mayRecord(FIN_AND_SD, person("admin")))
                .as("leads both")
                .isFalse();
        assertThat(tributes.mayRecord(FIN_AND_SD, person("carl")))
                .as("leads neither")
                .isFalse();
        assertThat(tributes.mayRecord(new Pair("FIN", "FIN"), person("anna"))).isFalse();
        assertThatThrownBy(() -> tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "We are good.", person("ben")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void haveAReasonAndAreOfAKindThatNoClockKnows() {
        assertThatThrownBy(() -> tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "", person("anna")))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "x".repeat(2001), person("anna")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> tributes.putOnRecord(FIN_AND_SD, EntryKind.KUDOS, "Thanks.", person("anna")))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("kind"));
    }

    @Test
    void areReadByBothSides() {
        assertThat(tributes.mayRead(FIN_AND_SD, person("anna"))).isTrue();
        assertThat(tributes.mayRead(FIN_AND_SD, person("ben"))).isTrue();
        assertThat(tributes.mayRead(FIN_AND_SD, person("admin"))).isTrue();
        assertThat(tributes.mayRead(FIN_AND_SD, person("carl"))).isFalse();
    }

    @Test
    void canBeTakenBackForADayByWhoPutThemOnRecord() {
        Tribute kept = tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "Sunday.", person("anna"));
        assertThatThrownBy(() -> tributes.takeBack(FIN_AND_SD, kept.id(), person("admin")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> tributes.takeBack(new Pair("FIN", "TOP"), kept.id(), person("anna")))
                .isInstanceOf(NotFound.class);

        tributes.takeBack(FIN_AND_SD, kept.id(), person("anna"));

        assertThat(tributes.entries(Optional.empty(), MON_10_00)).isEmpty();
        Tribute again = tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "Sunday.", person("anna"));
        now = now.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> tributes.takeBack(FIN_AND_SD, again.id(), person("anna")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void canBeTakenBackWhenTheDepartmentHasBecomeAnotherOne() {
        Tribute kept = tributes.putOnRecord(FIN_AND_SD, EntryKind.HELP, "Sunday.", person("anna"));
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "ACC", "name": "Accounting", "head": "anna"},
                                 {"key": "FIN", "name": "Finance", "mergedInto": "ACC"},
                                 {"key": "SD", "name": "Service Desk", "head": "ben"}]}"""), AllSections.list()), FakeJira.ADMIN);

        tributes.takeBack(new Pair("ACC", "SD"), kept.id(), person("anna"));

        assertThat(tributes.entries(Optional.empty(), MON_10_00)).isEmpty();
    }

    private RatingReader person(String key) {
        return new RatingReader(
                new Person(key, Set.of()),
                false,
                configurations.current().organisation().departments());
    }
}
