package org.internalcustomer.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who rules where two departments cannot agree. */
@Tag("R-HND-6")
class SuperiorTest {

    @Test
    void isTheLowestDepartmentAboveBoth() {
        Departments tree = Departments.of(
                led("CO", "", "the-boss"), led("IT", "CO", "ina"), led("SD", "IT", "sam"), led("NET", "IT", "nina"));

        assertThat(ruling(tree, "SD", "NET")).containsExactly("ina");
    }

    @Test
    void isFurtherUpWhereNobodyLeads() {
        Departments tree = Departments.of(
                led("CO", "", "the-boss"), unled("IT", "CO"), led("SD", "IT", "sam"), led("NET", "IT", "n"));

        assertThat(Superior.of(tree, "SD", "NET", anybody -> true).map(Superior::department))
                .contains("CO");
    }

    @Test
    void isTheUpperOneOfTwoInOneLine() {
        Departments tree = Departments.of(led("IT", "", "ina"), led("NET", "IT", "nina"));

        assertThat(ruling(tree, "NET", "IT")).containsExactly("ina");
    }

    @Test
    void isNobodyWhereNothingIsAboveBoth() {
        Departments tree = Departments.of(led("IT", "", "ina"), led("HR", "", "hans"), unled("A", ""), unled("B", "A"));

        assertThat(ruling(tree, "IT", "HR")).isEmpty();
        assertThat(ruling(tree, "A", "B")).isEmpty();
    }

    @Test
    void isSomebodyWhoCan() {
        Departments tree = Departments.of(led("CO", "", "the-boss"), led("SD", "CO", "sam"), led("NET", "SD", "nina"));

        assertThat(Superior.of(tree, "NET", "SD", person -> !person.equals("sam"))
                        .map(Superior::people))
                .contains(List.of("the-boss"));
    }

    private static List<String> ruling(Departments tree, String one, String other) {
        return Superior.of(tree, one, other, anybody -> true)
                .map(Superior::people)
                .orElse(List.of());
    }

    private static Department led(String key, String parent, String head) {
        return department(key, parent, new Heads(Optional.of(head), Optional.empty()));
    }

    private static Department unled(String key, String parent) {
        return department(key, parent, Heads.none());
    }

    private static Department department(String key, String parent, Heads heads) {
        Place place = parent.isEmpty() ? Place.top(1) : Place.below(parent, 1);
        return new Department(key, Names.of(key), place, Members.none(), heads);
    }
}
