package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.report.MatrixView.Shows;
import org.internalcustomer.jira.report.Tally.Counter;
import org.junit.jupiter.api.Test;

/** The network worked on a request that the service desk resolved; its answer is simulated. The server team has a real one. */
class SimulatedNoteTest {

    private static final LocalDate MAR_1 = LocalDate.of(2026, 3, 1);
    private static final ReportPeriod MARCH = new ReportPeriod("2026-03", MAR_1, MAR_1.plusMonths(1));
    private static final CorrectedScores NO_CORRECTIONS =
            new CorrectedScores(List.of(), MARCH, ZoneOffset.UTC, UnaryOperator.identity(), Instant.EPOCH);

    private final Board board = Board.read(oneAnswer(), MARCH, UnaryOperator.identity());
    private final Words words = new Words(FakeJira.texts(), Departments.of());
    private final FigureLinks links = new FigureLinks("/jira", MARCH);

    @Test
    void standsByTheMatrixOfWhoeverHasAPartOfTheAnswer() {
        MatrixView matrix = new MatrixView(board, words, links, Shows.SATISFACTION, NO_CORRECTIONS);

        assertThat(matrix.of(Set.of("NET"))).containsEntry("simulated", note("0.4"));
        assertThat(matrix.of(Set.of())).containsEntry("simulated", note("1"));
        assertThat(matrix.of(Set.of("SRV"))).containsEntry("simulated", "");
    }

    @Test
    void standsByTheTrendOfWhoeverHasAPartOfTheAnswer() {
        TrendView trend = new TrendView(board, words, links, Optional.empty());

        assertThat(trend.of(Set.of("NET"), "NET")).containsEntry("simulated", note("0.4"));
        assertThat(trend.of(Set.of(), "")).containsEntry("simulated", note("1"));
        assertThat(trend.of(Set.of("SRV"), "SRV")).containsEntry("simulated", "");
    }

    @Test
    void standsByTheScoreOfWhoeverHasAPartOfTheAnswer() {
        assertThat(score("NET")).containsEntry("simulated", mark("0.4"));
        assertThat(score("SD")).containsEntry("simulated", mark("0.6"));
        assertThat(score("SRV")).containsEntry("simulated", "");
    }

    @Test
    void standsByTheAnswersOfWhoeverResolved() {
        assertThat(score("SD")).extracting("funnel").hasFieldOrPropertyWithValue("simulated", mark("1"));
        assertThat(score("NET")).extracting("funnel").hasFieldOrPropertyWithValue("simulated", "");
    }

    private Map<String, Object> score(String department) {
        Score score = new Score(board.now(Set.of(department)), new Tally());
        return new ScoreView(words, links, NO_CORRECTIONS).of(score, department, Set.of(department));
    }

    private String note(String answers) {
        return words.text("internal-customer.report.simulated.note", answers);
    }

    private String mark(String answers) {
        return words.text("internal-customer.report.simulated", answers);
    }

    private static FakeRollups oneAnswer() {
        Tally resolved = new Tally();
        List.of(Counter.INVITED, Counter.SENT, Counter.ANSWERED, Counter.SIMULATED)
                .forEach(counter -> resolved.add(counter, 1));
        resolved.add(Counter.credited(4), 600);
        resolved.add(Counter.SIMULATED_PARTS, 600);
        Tally helped = new Tally();
        helped.add(Counter.credited(4), 400);
        helped.add(Counter.SIMULATED_PARTS, 400);
        Tally real = new Tally();
        real.add(Counter.credited(4), Credit.WHOLE);
        return new FakeRollups()
                .month(MAR_1, "SD", "FIN", resolved)
                .month(MAR_1, "NET", "FIN", helped)
                .month(MAR_1, "SRV", "FIN", real);
    }
}
