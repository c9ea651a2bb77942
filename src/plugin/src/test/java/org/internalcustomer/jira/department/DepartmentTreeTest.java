package org.internalcustomer.jira.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.field.Choices.Choice;
import org.internalcustomer.jira.field.DepartmentChoices;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a department that is merged into another one. */
@Tag("R-WHO-3")
class DepartmentTreeTest {

    private static final String COMPANY = """
            {"key": "IT", "name": "IT"}, {"key": "HR", "name": "HR", "users": ["carl"]},
            {"key": "SD", "name": "Service Desk", "parent": "IT", "users": ["anna"], "head": "anna"},
            {"key": "NET", "name": "Network", "parent": "IT", "head": "ben"}""";

    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);

    @Test
    void itsKeyStandsForThatDepartmentFromThenOn() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "parent": "HR", "users": ["ben"], "head": "ben", "mergedInto": "SD"}""");

        assertThat(tree().canonical("HELP")).isEqualTo("SD");
        assertThat(tree().find("HELP").orElseThrow().names().in("en")).isEqualTo("Service Desk");
        assertThat(tree().find("HELP").orElseThrow().heads().head()).hasValue("anna");
        assertThat(tree().all()).extracting(each -> each.key()).doesNotContain("HELP");
        assertThat(tree().withFormerKeys(tree().withAllBelow("IT")))
                .containsExactlyInAnyOrder("IT", "SD", "NET", "HELP");
    }

    @Test
    void itsKeyStaysAValueOfTheFieldsUnderTheOtherName() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "mergedInto": "SD"}""");

        assertThat(new DepartmentChoices(configurations).in(Locale.ENGLISH))
                .contains(new Choice("HELP", "Service Desk", true), new Choice("SD", "Service Desk", false));
    }

    @Test
    void itsKeyIsOfferedWhereItIsSetAndToldFromTheOther() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "mergedInto": "SD"}""");
        DepartmentChoices choices = new DepartmentChoices(configurations);

        assertThat(choices.offered("HELP", Locale.ENGLISH))
                .extracting(Choice::name)
                .containsOnlyOnce("Service Desk (HELP)", "Service Desk (SD)", "Network")
                .doesNotContain("Service Desk");
        assertThat(choices.offered("SD", Locale.ENGLISH))
                .extracting(Choice::name)
                .containsOnlyOnce("Service Desk")
                .doesNotContain("Service Desk (HELP)");
    }

    @Test
    void itsMembersBelongThere() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "users": ["ben"], "mergedInto": "SD"}""");
        Memberships memberships = new Memberships(configurations, FakeJira.users());

        assertThat(memberships.of("ben")).contains("SD").doesNotContain("HELP");
        assertThat(memberships.belongs("anna", "HELP"))
                .as("what it still holds")
                .isTrue();
        assertThat(memberships.belongs("ben", "SD")).isTrue();
        assertThat(memberships.belongs("carl", "HELP")).isFalse();
    }

    @Test
    void whatStoodBelowItStandsBelowThatDepartment() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "mergedInto": "SD"},
                {"key": "NIGHT", "name": "Night shift", "parent": "HELP"}""");

        assertThat(tree().find("NIGHT").orElseThrow().parent()).hasValue("SD");
    }

    @Test
    void itMayBecomeOneThatStoodBelowIt() {
        configure(COMPANY, """
                {"key": "OLD", "name": "Old", "parent": "IT", "mergedInto": "NEW"},
                {"key": "NEW", "name": "New", "parent": "OLD"}""");

        assertThat(tree().find("NEW").orElseThrow().parent()).hasValue("IT");
    }

    @Test
    void itMayBecomeOneThatWasMergedItself() {
        configure(COMPANY, """
                {"key": "A", "name": "A", "mergedInto": "B"}, {"key": "B", "name": "B", "mergedInto": "NET"}""");

        assertThat(tree().canonical("A")).isEqualTo("NET");
    }

    @Test
    void itIsItselfAgainOnceThatIsTakenBack() {
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk", "mergedInto": "SD"}""");
        configure(COMPANY, """
                {"key": "HELP", "name": "Help desk"}""");

        assertThat(tree().canonical("HELP")).isEqualTo("HELP");
        assertThat(tree().find("HELP").orElseThrow().archived()).isFalse();
    }

    @Test
    void isNotMergedInACircleOrIntoWhatThereIsNot() {
        assertThatThrownBy(() -> configure(COMPANY, """
                {"key": "A", "name": "A", "mergedInto": "B"}, {"key": "B", "name": "B", "mergedInto": "A"}"""))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("departments[4].mergedInto"));
        assertThatThrownBy(() -> configure(COMPANY, """
                {"key": "A", "name": "A", "mergedInto": "NOWHERE"}"""))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("departments[4].mergedInto"));
    }

    private Departments tree() {
        return configurations.current().organisation().departments();
    }

    private void configure(String company, String more) {
        String document = "{\"format\": 1, \"mainDepartments\": {}, \"services\": [], \"departments\": [" + company
                + ", " + more + "]}";
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }
}
