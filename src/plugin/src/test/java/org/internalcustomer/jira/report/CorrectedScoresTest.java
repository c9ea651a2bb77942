package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.CorrectedTimer;
import org.internalcustomer.jira.host.request.CorrectedTimer.Figure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both figures of a report: eight of ten in March, as history has it. */
@Tag("R-POL-9")
class CorrectedScoresTest {

    private static final ReportPeriod MARCH =
            new ReportPeriod("2026-03", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
    private static final Instant MAR_10 = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant MAR_11 = Instant.parse("2026-03-11T12:00:00Z");
    private static final Instant APR_02 = Instant.parse("2026-04-02T12:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void countACorrectedTimerOtherwise() {
        CorrectedTimer saved = timer("SD", breached(MAR_10), new Figure("MET", Optional.of(MAR_11), 1));
        assertThat(of(saved)).isEqualTo("9/10, 1");
    }

    @Test
    void countAnIssueThatIsOpenPastItsDueInstantAsLate() {
        CorrectedTimer later = new CorrectedTimer(
                7, "STD", "RESOLUTION", 1, "SD", "FIN", Optional.empty(), breached(MAR_10), open(MAR_11));
        assertThat(of(later)).isEqualTo("8/10, 1");
    }

    @Test
    void countEachFigureInItsOwnPeriod() {
        CorrectedTimer moved = new CorrectedTimer(
                7, "STD", "RESOLUTION", 1, "SD", "FIN", Optional.empty(), breached(MAR_10), open(APR_02));
        assertThat(of(moved)).isEqualTo("8/9, 1");
    }

    @Test
    void leaveOutWhatDoesNotCountAnyMore() {
        assertThat(of(timer("SD", breached(MAR_10), new Figure("MEASURED_ONLY", Optional.of(MAR_10), 1))))
                .isEqualTo("8/9, 1");
    }

    @Test
    void sayNothingWithoutACorrection() {
        assertThat(of()).isEmpty();
        assertThat(of(timer("NET", breached(MAR_10), new Figure("MET", Optional.of(MAR_11), 1))))
                .isEmpty();
    }

    @Test
    void countForTheirDepartmentPairAlone() {
        CorrectedScores scores = scores(timer("SD", breached(MAR_10), new Figure("MET", Optional.of(MAR_11), 1)));
        assertThat(scores.ofPair(CountedMetric.RESOLUTION, eightOfTen(), "SD", "FIN"))
                .hasValueSatisfying(found -> assertThat(found.share().part()).isEqualTo(9));
        assertThat(scores.ofPair(CountedMetric.RESOLUTION, eightOfTen(), "SD", "HR"))
                .isEmpty();
        assertThat(scores.ofPair(CountedMetric.RESOLUTION, eightOfTen(), "NET", "FIN"))
                .isEmpty();
    }

    /** A trend reads its corrections once, for all its months. */
    @Test
    void countInEachMonthOfATrend() {
        CorrectedScores year = scores(timer("SD", breached(MAR_10), new Figure("MET", Optional.of(MAR_11), 1)));
        ReportPeriod april = new ReportPeriod("", MARCH.to(), MARCH.to().plusMonths(1));
        assertThat(year.in(april).of(CountedMetric.RESOLUTION, eightOfTen(), Set.of()))
                .isEmpty();
        assertThat(year.in(april).in(MARCH).of(CountedMetric.RESOLUTION, eightOfTen(), Set.of()))
                .isPresent();
    }

    private static CorrectedScores scores(CorrectedTimer... timers) {
        return new CorrectedScores(List.of(timers), MARCH, ZoneOffset.UTC, key -> key, MAY);
    }

    private static MetricTally eightOfTen() {
        MetricTally raw = new MetricTally();
        raw.add(CountedVerdict.MET, 8);
        raw.add(CountedVerdict.BREACHED, 2);
        return raw;
    }

    private static String of(CorrectedTimer... timers) {
        return scores(timers)
                .of(CountedMetric.RESOLUTION, eightOfTen(), Set.of("SD"))
                .map(found -> found.share().part() + "/" + found.share().whole() + ", " + found.timers())
                .orElse("");
    }

    private static CorrectedTimer timer(String provider, Figure raw, Figure corrected) {
        return new CorrectedTimer(7, "STD", "RESOLUTION", 1, provider, "FIN", Optional.of(MAR_11), raw, corrected);
    }

    private static Figure breached(Instant due) {
        return new Figure("BREACHED", Optional.of(due), 1);
    }

    private static Figure open(Instant due) {
        return new Figure("OPEN", Optional.of(due), 1);
    }
}
