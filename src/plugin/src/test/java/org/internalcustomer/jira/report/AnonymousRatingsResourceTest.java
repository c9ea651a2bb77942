package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItemRow;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.AnonymousRatings.OfDepartment;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.report.AnonymousRatingsResource.AnonymousDepartmentView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** REST and export show what the scorecard shows, and no more. */
@Tag("R-SUR-4")
@Tag("R-SCO-7")
class AnonymousRatingsResourceTest {

    private static final InstantSource MAY_12 = () -> Instant.parse("2026-05-12T08:00:00Z");
    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);

    private final Configurations configurations = new Configurations(
            new ConfigItems(TestDatabase.h2(ConfigItemRow.class).activeObjects()),
            List.of(),
            FakeJira.locks(),
            () -> Instant.EPOCH);
    private final AnonymousQuarters quarters = new AnonymousQuarters((from, to) -> from.equals(JAN_1)
            ? List.of(
                    new OfDepartment("HR", 6, Map.of(1, 6), List.of("secret")),
                    new OfDepartment("NET", 3, Map.of(1, 3), List.of("secret")),
                    new OfDepartment("SD", 40, Map.of(0, 8, 2, 16, 5, 16), List.of("quick")))
            : List.of());

    @Test
    void showsFiguresOfEnoughPeopleOnly() {
        assertThat(departments(false))
                .extracting(AnonymousDepartmentView::department, AnonymousDepartmentView::hidden)
                .containsExactly(tuple("HR", true), tuple("NET", true), tuple("SD", false));
        assertThat(departments(true).get(0)).isEqualTo(new AnonymousDepartmentView("HR", true, null, null, List.of()));
        assertThat(departments(true).get(2)).satisfies(shown -> {
            assertThat(shown.answers()).isEqualTo(40);
            assertThat(shown.satisfaction().sample()).isEqualTo(32);
            assertThat(shown.satisfaction().value()).isEqualTo(0.5);
        });
    }

    @Test
    void showsRemarksOnlyToWhoMayReadThem() {
        assertThat(departments(false).get(2).remarks()).isEmpty();
        assertThat(departments(true).get(2).remarks()).containsExactly("quick");
    }

    @Test
    void exportsTheSame() {
        assertThat(export(true).lines())
                .hasSize(4)
                .startsWith(
                        "quarter,department,hidden,answers,rated,satisfied,share,lower,upper",
                        "2026-Q1,HR,true,,,,,,",
                        "2026-Q1,NET,true,,,,,,")
                .last()
                .asString()
                .startsWith("2026-Q1,SD,false,40,32,16,0.5,0.3");
    }

    @Test
    void exportsToAdministratorsOnly() {
        assertThatThrownBy(() -> export(false)).isInstanceOf(Forbidden.class);
    }

    private List<AnonymousDepartmentView> departments(boolean administrator) {
        RatingReaders readers = new RatingReaders(FakeJira.access(administrator), FakeJira.users(), configurations);
        return new AnonymousRatingsResource(
                        FakeJira.access(administrator),
                        configurations,
                        quarters,
                        readers,
                        FakeJira.currentUser(),
                        MAY_12)
                .read()
                .quarters()
                .get(0)
                .departments();
    }

    private String export(boolean administrator) {
        return new AnonymousExportResource(FakeJira.access(administrator), configurations, quarters, MAY_12).ratings();
    }
}
