package org.internalcustomer.jira.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a document, or one department by REST, cannot say; the stored ones are IT with SD and NET below it. */
@Tag("R-WHO-3")
class TreeCheckTest {

    private static final String IT = "{'key': 'IT', 'name': 'IT'}";
    private static final String SD = "{'key': 'SD', 'name': 'Service Desk', 'parent': 'IT'}";
    private static final String SD_ARCHIVED = "{'key': 'SD', 'name': 'Service Desk', 'parent': 'IT', 'archived': true}";
    private static final String NET = "{'key': 'NET', 'name': 'Network', 'parent': 'IT'}";
    private static final String NET_INTO_SD = "{'key': 'NET', 'name': 'Network', 'mergedInto': 'SD'}";

    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);

    @Test
    void noDepartmentIsMergedIntoAnArchivedOne() {
        configure(IT, SD_ARCHIVED, NET);

        refuses(() -> configure(IT, SD_ARCHIVED, NET_INTO_SD), 2, "mergedInto", "heir-archived");
        refuses(() -> configure(IT, NET_INTO_SD), 1, "mergedInto", "heir-archived");
        assertThatThrownBy(() -> change("NET", NET_INTO_SD)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.field()).isEqualTo("mergedInto");
            assertThat(bad).hasMessage("internal-customer.department.heir-archived");
            assertThat(bad.arguments()).containsExactly("SD");
        });
        assertThat(tree().aliases()).isEmpty();
    }

    @Test
    void noDepartmentIsMergedIntoOneThatHasBecomeAnArchivedOne() {
        configure(IT, "{'key': 'SD', 'name': 'Service Desk', 'mergedInto': 'IT'}", NET);
        configure(
                "{'key': 'IT', 'name': 'IT', 'archived': true}",
                "{'key': 'SD', 'name': 'Service Desk', 'mergedInto': 'IT'}",
                NET);

        refuses(() -> change("NET", NET_INTO_SD), "mergedInto", "heir-archived");
    }

    @Test
    void aDocumentMayRepeatThatTheOtherOneWasArchivedSince() {
        configure(IT, SD, NET_INTO_SD);
        configure(IT, SD_ARCHIVED, NET_INTO_SD);

        configure(IT, SD_ARCHIVED, NET_INTO_SD);

        assertThat(tree().canonical("NET")).isEqualTo("SD");
    }

    @Test
    void aDocumentMayBringBothToASiteThatKnowsNeither() {
        configure(IT, "{'key': 'A', 'name': 'A', 'mergedInto': 'B'}", "{'key': 'B', 'name': 'B', 'archived': true}");

        assertThat(tree().canonical("A")).isEqualTo("B");
    }

    @Test
    void noneBecomesItselfByMergers() {
        refuses(() -> change("NET", "{'name': 'Network', 'mergedInto': 'NET'}"), "mergedInto", "merged-circle");
        refuses(
                () -> configure(IT, "{'key': 'SD', 'name': 'SD', 'mergedInto': 'NET'}", NET_INTO_SD),
                1,
                "mergedInto",
                "merged-circle");
        change("NET", NET_INTO_SD);
        assertThatThrownBy(() -> change("SD", "{'name': 'Service Desk', 'mergedInto': 'NET'}"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.arguments()).containsExactly("SD → NET → SD"));
    }

    @Test
    void noneStandsBelowItself() {
        refuses(() -> change("NET", "{'name': 'Network', 'parent': 'NET'}"), "parent", "parent-circle");
        refuses(() -> change("IT", "{'name': 'IT', 'parent': 'NET'}"), "parent", "parent-circle");
        refuses(() -> configure("{'key': 'IT', 'name': 'IT', 'parent': 'SD'}", SD, NET), 0, "parent", "parent-circle");
    }

    @Test
    void noMergerPutsADepartmentBelowItself() {
        configure(
                IT,
                "{'key': 'A', 'name': 'A'}",
                "{'key': 'C', 'name': 'C', 'parent': 'A'}",
                "{'key': 'B', 'name': 'B', 'parent': 'C'}");

        refuses(() -> change("A", "{'name': 'A', 'mergedInto': 'B'}"), "mergedInto", "parent-circle");
    }

    @Test
    void everyOtherOneExists() {
        refuses(() -> configure(IT, "{'key': 'SD', 'name': 'SD', 'mergedInto': 'GONE'}"), 1, "mergedInto", "unknown");
        refuses(() -> change("NET", "{'name': 'Network', 'parent': 'GONE'}"), "parent", "unknown");
    }

    private static void refuses(ThrowingCallable change, int department, String field, String complaint) {
        refuses(change, "departments[" + department + "]." + field, complaint);
    }

    private static void refuses(ThrowingCallable change, String field, String complaint) {
        assertThatThrownBy(change).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.field()).isEqualTo(field);
            assertThat(bad).hasMessage("internal-customer.department." + complaint);
        });
    }

    private Departments tree() {
        return configurations.current().organisation().departments();
    }

    private void change(String key, String department) {
        configurations.change(
                Submission.of(configurations.section("departments"), key, Json.read(department.replace('\'', '"'))),
                FakeJira.ADMIN);
    }

    /** Those that are not named are archived. */
    private void configure(String... departments) {
        String document = "{'format': 1, 'mainDepartments': {}, 'services': [], 'departments': "
                + Arrays.toString(departments) + "}";
        configurations.change(
                Submission.document(Json.read(document.replace('\'', '"')), AllSections.list()), FakeJira.ADMIN);
    }
}
