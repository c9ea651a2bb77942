package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.host.recovery.Complaints;
import org.internalcustomer.jira.report.Tally.Counter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints on the scorecard of March: about the network, and about a department that has become the service desk. */
@Tag("R-REC-1")
class ComplaintViewTest {

    private static final LocalDate MAR_1 = LocalDate.of(2026, 3, 1);
    private static final ReportPeriod MARCH = ReportPeriod.named("2026-03", MAR_1);
    private static final int CLOSED = 50;

    private final Departments departments =
            new Departments(List.of(department("SD"), department("NET"), department("HR")), Map.of("OLD", "SD"));
    private Map<String, Complaints> complaints = Map.of(
            "NET", complaints(4, new Share(3, 4)),
            "OLD", complaints(1, new Share(0, 1)),
            "SD", complaints(1, new Share(1, 1)));
    private Set<String> readable = Set.of("SD", "NET", "HR");

    @Test
    void standInARowForAllAndOneForEachDepartment() {
        assertThat(rows(Set.of())).extracting(row -> row.get("key")).containsExactly("", "NET", "SD");
        assertThat(cell("made", 0)).containsEntry("value", "6");
        assertThat(cell("solved", 0)).containsEntry("value", "66.7%").containsEntry("tooFew", false);
        assertThat(cell("made", 2)).as("those about the former department, too").containsEntry("value", "2");
        assertThat(cell("solved", 2)).containsEntry("value", "50.0%").containsEntry("tooFew", true);
        assertThat(cell("recovered", 0)).containsEntry("value", "–");
        assertThat(rows(Set.of("SD"))).extracting(row -> row.get("key")).containsExactly("", "SD");
    }

    @Test
    void areComparedWithTheIssuesClosed() {
        assertThat(cell("rate", 1)).as("4 of 50").containsEntry("value", "8");
        assertThat(cell("rate", 2)).as("nothing was closed").containsEntry("value", "–");
    }

    @Test
    void leadToTheComplaintsWhereTheViewerMayReadThem() {
        assertThat(cell("solved", 0))
                .containsEntry(
                        "link", "/jira" + ComplaintFigures.LIST + "?from=2026-03-01&to=2026-04-01&figure=solved");

        readable = Set.of("NET");

        assertThat(cell("solved", 0)).containsEntry("link", "");
        assertThat(String.valueOf(cell("solved", 1).get("link"))).contains("&provider=NET&");
        assertThat(cell("unanswered", 1)).as("nothing behind it").containsEntry("link", "");
        assertThat(cell("solved", 2)).containsEntry("link", "");
    }

    @Test
    void areNoneWhereNobodyComplained() {
        complaints = Map.of();

        assertThat(view(Set.of())).containsEntry("complained", false);
    }

    private Map<String, Object> cell(String figure, int row) {
        return cells(rows(Set.of()).get(row)).stream()
                .filter(cell -> figure.equals(cell.get("figure")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cells(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("cells");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Set<String> providers) {
        return (List<Map<String, Object>>) view(providers).get("complaints");
    }

    private Map<String, Object> view(Set<String> providers) {
        ComplaintsOfPeriod found = ComplaintsOfPeriod.read(new Known(), MARCH, ZoneOffset.UTC, departments::canonical);
        Tally closed = new Tally();
        closed.add(Counter.CLOSED, CLOSED);
        Board board = Board.read(new FakeRollups().month(MAR_1, "NET", "FIN", closed), MARCH, departments::canonical);
        Words words = new Words(FakeJira.texts(), departments);
        FigureLinks links = new FigureLinks("/jira", MARCH);
        return new ComplaintView(found, readable, departments, words, links)
                .of(board, providers.stream().findFirst().orElse(""), providers);
    }

    private static Complaints complaints(int made, Share solved) {
        Share none = new Share(0, 0);
        return new Complaints(made, 0, none, solved, none, none, none, none);
    }

    private static Department department(String key) {
        return new Department(
                key,
                Names.of(key),
                new Place(Optional.empty(), 0, false),
                Members.ofUsers(),
                new Heads(Optional.empty(), Optional.empty()));
    }

    private final class Known implements ComplaintFigures {

        @Override
        public Map<String, Complaints> between(Instant from, Instant to) {
            assertThat(from).isEqualTo("2026-03-01T00:00:00Z");
            assertThat(to).isEqualTo("2026-04-01T00:00:00Z");
            return complaints;
        }

        @Override
        public Set<String> readable() {
            return readable;
        }
    }
}
