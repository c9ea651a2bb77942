package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;
import org.internalcustomer.jira.report.Tally.Counter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the pulse shows beside its own figures. */
@Tag("R-PUL-1")
class RatingsOfMonthsTest {

    private static final Instant APR_10 = Instant.parse("2026-04-10T00:00:00Z");
    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate APR_1 = LocalDate.of(2026, 4, 1);

    @Test
    void areTheMeansOfTheScorecardByDepartment() {
        Ratings ratings = ratings();

        assertThat(ratings.means()).containsOnlyKeys("SD");
        assertThat(ratings.of("SD").sample()).isEqualTo(2.5);
        assertThat(ratings.of("SD").value()).isEqualTo((5 + 5 + 0.5 * 1) / 2.5);
        assertThat(ratings.of("NET").sample()).isZero();
    }

    @Test
    @Tag("R-SCO-7")
    void areMarkedWhereTheyAreFewerThanFive() {
        assertThat(ratings().isTooFew("SD")).isTrue();
        assertThat(ratings().isTooFew("NET")).as("nothing was said").isFalse();
        assertThat(new Ratings(Map.of("SD", Mean.of(1, 2, 3, 4, 5)), 0).isTooFew("SD"))
                .isFalse();
    }

    @Test
    void sayHowManyAnswersAreSimulated() {
        assertThat(ratings().simulated()).isEqualTo(1);
    }

    private static Ratings ratings() {
        return new RatingsOfMonths(rollups(), AllSections.configured(() -> APR_10)).between(JAN_1, APR_1);
    }

    /**
     * Two whole answers of five for one customer, half an answer of one for another one; nothing said about the network, but it
     * resolved a request whose answer is simulated. What was said before and afterwards does not count.
     */
    private static FakeRollups rollups() {
        return new FakeRollups()
                .month(JAN_1.minusMonths(1), "SD", "FIN", counted(Counter.credited(2), Credit.WHOLE))
                .month(JAN_1, "SD", "FIN", counted(Counter.credited(5), 2 * Credit.WHOLE))
                .month(JAN_1.plusMonths(1), "SD", "HR", counted(Counter.credited(1), Credit.WHOLE / 2))
                .month(JAN_1.plusMonths(1), "NET", "HR", counted(Counter.SIMULATED, 1))
                .month(APR_1, "SD", "FIN", counted(Counter.credited(2), Credit.WHOLE));
    }

    private static Tally counted(Counter counter, int times) {
        Tally tally = new Tally();
        tally.add(counter, times);
        return tally;
    }
}
