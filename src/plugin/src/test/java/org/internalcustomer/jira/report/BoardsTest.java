package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.report.Tally.Counter;
import org.junit.jupiter.api.Test;

class BoardsTest {

    private static final LocalDate MAR_1 = LocalDate.of(2026, 3, 1);
    private static final ReportPeriod MARCH = new ReportPeriod("2026-03", MAR_1, MAR_1.plusMonths(1));
    private static final ReportPeriod A_WEEK = new ReportPeriod("", MAR_1.plusDays(1), MAR_1.plusDays(8));

    private final FakeRollups rollups =
            new FakeRollups().month(MAR_1, "NET", "FIN", closing(3)).day(A_WEEK.from(), "NET", "FIN", closing(3));
    private final Boards boards = new Boards(rollups);
    private final Departments departments = Departments.of();

    @Test
    void areReadOnceWhileNothingIsCounted() {
        boards.of(MARCH, departments);
        boards.of(MARCH, departments);

        assertThat(rollups.timesRead()).isEqualTo(1);
    }

    @Test
    void showWhatIsCountedMeanwhile() {
        assertThat(closed(MARCH)).isEqualTo(3);

        rollups.month(MAR_1, "NET", "HR", closing(2));

        assertThat(closed(MARCH)).isEqualTo(5);
    }

    @Test
    void showDaysThatAreCountedMeanwhile() {
        assertThat(closed(A_WEEK)).isEqualTo(3);

        rollups.day(A_WEEK.from(), "NET", "HR", closing(2));

        assertThat(closed(A_WEEK)).isEqualTo(5);
    }

    @Test
    void areReadAgainOnceDepartmentsMayHaveBecomeOthers() {
        boards.of(MARCH, departments);
        boards.of(
                MARCH,
                Departments.of(new Department(
                        "NET",
                        Names.of("NET"),
                        new Place(Optional.empty(), 0, false),
                        Members.ofUsers(),
                        new Heads(Optional.empty(), Optional.empty()))));

        assertThat(rollups.timesRead()).isEqualTo(2);
    }

    @Test
    void forgetWhatWasNotLookedAtForLong() {
        boards.of(MARCH, departments);
        for (int year = 1950; year < 1980; year++) {
            boards.of(new ReportPeriod("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)), departments);
        }
        boards.of(MARCH, departments);

        assertThat(rollups.timesRead()).isEqualTo(32);
    }

    @Test
    void giveTheTimesUsedOfAProviderAndOnlyCountsOfAPair() {
        Board board = boards.of(MARCH, departments);

        assertThat(board.now(Set.of("NET"))
                        .metric(CountedMetric.RESOLUTION)
                        .used()
                        .total())
                .isEqualTo(1);
        Tally pair = board.cell("NET", "FIN");
        assertThat(pair.metric(CountedMetric.RESOLUTION).count(CountedVerdict.MET))
                .isEqualTo(1);
        assertThat(pair.metric(CountedMetric.RESOLUTION).used().total()).isZero();
    }

    @Test
    void areNotChangedByReading() {
        Board board = boards.of(MARCH, departments);

        board.cell("NET", "FIN").metric(CountedMetric.LEG);
        board.now(List.of()).add(Counter.CLOSED, 1);

        assertThat(board.cell("NET", "FIN").metrics()).containsOnlyKeys(CountedMetric.RESOLUTION);
        assertThat(board.now(List.of()).count(Counter.CLOSED)).isEqualTo(3);
    }

    private int closed(ReportPeriod period) {
        return boards.of(period, departments).now(Set.of()).count(Counter.CLOSED);
    }

    /** Met once, within an hour. */
    private static Tally closing(int requests) {
        Tally tally = new Tally();
        tally.add(Counter.CLOSED, requests);
        MetricTally resolution = tally.toAdd(CountedMetric.RESOLUTION);
        resolution.add(CountedVerdict.MET, 1);
        resolution.used().add(3_600_000, 1);
        return tally;
    }
}
