package org.internalcustomer.jira.host.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
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
import org.internalcustomer.jira.host.error.BadInput;
import org.junit.jupiter.api.Test;

class WrittenArgumentsTest {

    private static final String EXAMPLE = "late(metric, \"provider=SD\")";
    private static final Departments DEPARTMENTS = new Departments(
            List.of(department("IT", ""), department("SD", "IT"), department("FIN", "")), Map.of("OLD", "SD"));

    private final WrittenArguments arguments = new WrittenArguments(
            new Usage(1, EnumSet.of(Narrow.PROVIDER, Narrow.CUSTOMER, Narrow.PROJECT), EXAMPLE),
            DEPARTMENTS,
            key -> Optional.empty());

    @Test
    void keepTheFunctionsOwnFirst() {
        assertThat(arguments.read(List.of(" leg ")).first(0)).isEqualTo("leg");
    }

    @Test
    void leaveWideWhatIsNotNarrowed() {
        Narrowing narrowing = arguments.read(List.of("leg")).narrowing();

        assertThat(narrowing.providers()).isEmpty();
        assertThat(narrowing.project()).isEmpty();
        assertThat(narrowing.period()).isEmpty();
    }

    @Test
    void nameADepartmentInAnyOrderAndCaseOfTheName() {
        Narrowing narrowing =
                arguments.read(List.of("leg", "Customer = FIN", "provider=SD")).narrowing();

        assertThat(narrowing.providers()).containsExactlyInAnyOrder("SD", "OLD");
        assertThat(narrowing.customers()).containsExactly("FIN");
    }

    @Test
    void nameADepartmentWithAllBelowIt() {
        assertThat(providers("provider=IT/*")).containsExactlyInAnyOrder("IT", "SD", "OLD");
    }

    @Test
    void nameNobody() {
        assertThat(providers("provider=EMPTY")).containsExactly("");
    }

    @Test
    void takeAMergedDepartmentForWhatItBecame() {
        assertThat(providers("provider=OLD")).containsExactlyInAnyOrder("SD", "OLD");
    }

    @Test
    void areRefusedWhereSomethingIsMissing() {
        refuses("internal-customer.jql.error.written", List.of());
    }

    @Test
    void areRefusedWhereTheyNarrowNothing() {
        refuses("internal-customer.jql.error.narrow", List.of("leg", "SD"));
        refuses("internal-customer.jql.error.narrow", List.of("leg", "=SD"));
        refuses("internal-customer.jql.error.narrow", List.of("leg", "colour=red"));
    }

    @Test
    void areRefusedWhereTheFunctionIsNotNarrowedByThat() {
        refuses("internal-customer.jql.error.narrow", List.of("leg", "period=2026-03"));
    }

    @Test
    void areRefusedWhenNarrowedTwice() {
        refuses("internal-customer.jql.error.twice", List.of("leg", "provider=SD", "provider=IT"));
    }

    @Test
    void areRefusedForADepartmentOrProjectThatDoesNotExist() {
        refuses("internal-customer.jql.error.department", List.of("leg", "provider=XX"));
        refuses("internal-customer.jql.error.department", List.of("leg", "customer="));
        refuses("internal-customer.jql.error.project", List.of("leg", "project=XX"));
    }

    private Set<String> providers(String written) {
        return arguments.read(List.of("leg", written)).narrowing().providers();
    }

    private void refuses(String message, List<String> written) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> arguments.read(written))
                .withMessage(message);
    }

    private static Department department(String key, String parent) {
        return new Department(
                key,
                Names.of(key),
                parent.isEmpty() ? Place.top(0) : Place.below(parent, 0),
                Members.none(),
                Heads.none());
    }
}
