package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.request.AnonymousRatings.OfDepartment;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SCO-7")
class AnonymousSectionTest {

    private static final LocalDate MAY_12 = LocalDate.of(2026, 5, 12);
    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);

    private final List<OfDepartment> firstQuarter = new ArrayList<>();
    private final Departments departments =
            new Departments(List.of(department("SD"), department("NET"), department("HR")), Map.of("OLD", "SD"));
    private boolean administrator;

    @Test
    void hidesFewerThanFiveRatersAndTheNextSmallest() {
        firstQuarter.add(answers("SD", 40));
        firstQuarter.add(answers("NET", 3));
        firstQuarter.add(answers("HR", 6));

        assertThat(rows(Set.of()))
                .extracting(row -> row.get("name") + " " + row.get("hidden"))
                .containsExactly("HR true", "NET true", "SD false");
    }

    @Test
    void hidesTheSameWhicheverDepartmentIsLookedAt() {
        firstQuarter.add(answers("SD", 40));
        firstQuarter.add(answers("NET", 3));
        firstQuarter.add(answers("HR", 6));

        assertThat(rows(Set.of("HR"))).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("hidden", true)
                .doesNotContainKeys("answers", "value", "remarks"));
    }

    @Test
    void countsPeopleAndNotAnswers() {
        firstQuarter.add(new OfDepartment("SD", 4, Map.of(5, 12), List.of()));

        assertThat(rows(Set.of())).extracting(row -> row.get("hidden")).containsExactly(true);
    }

    /** Whoever answered is one person at least, also where it is no longer known who was asked. */
    @Test
    void hidesAnotherBesideOneOfUnknownRaters() {
        firstQuarter.add(new OfDepartment("SD", 0, Map.of(5, 2), List.of()));
        firstQuarter.add(answers("NET", 7));
        firstQuarter.add(answers("HR", 9));

        assertThat(rows(Set.of()))
                .extracting(row -> row.get("name") + " " + row.get("hidden"))
                .containsExactly("HR false", "NET true", "SD true");
    }

    /** Before, the six of OLD were shown, and the two of SD were not. */
    @Test
    @Tag("R-WHO-3")
    void hidesAMergedDepartmentOfWhichAPartWasHidden() {
        firstQuarter.add(answers("OLD", 6));
        firstQuarter.add(answers("SD", 2));
        firstQuarter.add(answers("NET", 3));
        firstQuarter.add(answers("HR", 4));

        assertThat(rows(Set.of()))
                .extracting(row -> row.get("name") + " " + row.get("hidden"))
                .containsExactly("HR true", "NET true", "SD true");
    }

    @Test
    @Tag("R-WHO-3")
    void addsUpAMergedDepartmentOfWhichEachPartWasShown() {
        firstQuarter.add(answers("OLD", 6));
        firstQuarter.add(answers("SD", 7));

        assertThat(rows(Set.of())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("name", "SD")
                .containsEntry("hidden", false)
                .containsEntry("answers", "13"));
    }

    @Test
    void showsAQuarterOnlyWhenItIsOver() {
        firstQuarter.add(answers("SD", 9));

        assertThat(quarters(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(quarters(LocalDate.of(2026, 4, 1)))
                .extracting(quarter -> quarter.get("name"))
                .containsExactly("2026-Q1");
    }

    @Test
    void showsRemarksOnlyToWhoMayReadThem() {
        firstQuarter.add(new OfDepartment("SD", 5, Map.of(5, 5), List.of("quick")));

        assertThat(rows(Set.of()).get(0)).containsEntry("remarks", List.of());
        administrator = true;
        assertThat(rows(Set.of()).get(0)).containsEntry("remarks", List.of("quick"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Set<String> providers) {
        return section().of(MAY_12, departments, providers, words()).stream()
                .flatMap(quarter -> ((List<Map<String, Object>>) quarter.get("rows")).stream())
                .toList();
    }

    private List<Map<String, Object>> quarters(LocalDate today) {
        return section().of(today, departments, Set.of(), words());
    }

    private AnonymousSection section() {
        Configurations configurations = new Configurations(
                new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects()),
                List.of(),
                FakeJira.locks(),
                () -> Instant.EPOCH);
        RatingReaders readers = new RatingReaders(FakeJira.access(administrator), FakeJira.users(), configurations);
        return new AnonymousSection(
                new AnonymousQuarters((from, to) -> from.equals(JAN_1) ? firstQuarter : List.of()),
                readers,
                FakeJira.currentUser());
    }

    private Words words() {
        return new Words(FakeJira.texts(), departments);
    }

    private static OfDepartment answers(String department, int raters) {
        return new OfDepartment(department, raters, Map.of(4, raters), List.of());
    }

    private static Department department(String key) {
        return new Department(
                key,
                Names.of(key),
                new Place(Optional.empty(), 0, false),
                Members.ofUsers(),
                new Heads(Optional.empty(), Optional.empty()));
    }
}
