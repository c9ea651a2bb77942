package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finance was merged into accounting, which stands below the headquarters. */
@Tag("R-WHO-3")
class FigureLinksTest {

    private final Departments departments = new Departments(
            List.of(department("HQ", Optional.empty()), department("ACC", Optional.of("HQ"))), Map.of("FIN", "ACC"));

    @Test
    void leadToWhatTheMergedDepartmentHeldToo() {
        assertThat(FigureLinks.keys("ACC", departments)).containsExactlyInAnyOrder("ACC", "FIN");
        assertThat(FigureLinks.keys("~ACC", departments)).containsExactlyInAnyOrder("ACC", "FIN");
        assertThat(FigureLinks.keys("~HQ", departments)).containsExactlyInAnyOrder("HQ", "ACC", "FIN");
        assertThat(FigureLinks.keys("HQ", departments)).containsExactly("HQ");
    }

    @Test
    void meanTheSameWhereTheyWereKeptFromBeforeTheMerger() {
        assertThat(FigureLinks.keys("FIN", departments)).containsExactlyInAnyOrder("ACC", "FIN");
        assertThat(FigureLinks.keys("~FIN", departments)).containsExactlyInAnyOrder("ACC", "FIN");
    }

    @Test
    void leadToNobodysAndToAll() {
        assertThat(FigureLinks.keys("-", departments)).containsExactly("");
        assertThat(FigureLinks.keys("", departments)).isEmpty();
    }

    private static Department department(String key, Optional<String> parent) {
        return new Department(
                key,
                Names.of(key),
                new Place(parent, 0, false),
                Members.ofUsers(),
                new Heads(Optional.empty(), Optional.empty()));
    }
}
