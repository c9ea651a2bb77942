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
        return new RatingsOfMonths(new TwoMonths(), AllSections.configured(() -> APR_10)).between(JAN_1, APR_1);
    }

    /**
     * Two whole answers of five for one customer, half an answer of one for another one; nothing said about the network, but it
     * resolved a request whose answer is simulated.
     */
    private static final class TwoMonths implements RollupStore {

        @Override
        public void months(LocalDate from, LocalDate to, Taker taker) {
            assertThat(from).isEqualTo(JAN_1);
            assertThat(to).isEqualTo(APR_1);
            taker.take(JAN_1, new Cell("SD", "FIN", ""), rated(5, 2 * Credit.WHOLE));
            taker.take(JAN_1.plusMonths(1), new Cell("SD", "HR", ""), rated(1, Credit.WHOLE / 2));
            taker.take(JAN_1.plusMonths(1), new Cell("NET", "HR", ""), simulated());
        }

        private static String simulated() {
            Tally tally = new Tally();
            tally.add(Counter.SIMULATED, 1);
            return PackedTally.pack(tally);
        }

        private static String rated(int rating, int parts) {
            Tally tally = new Tally();
            tally.add(Counter.credited(rating), parts);
            return PackedTally.pack(tally);
        }

        @Override
        public void days(LocalDate from, LocalDate to, Taker taker) {
            throw new UnsupportedOperationException("Whole months are enough");
        }

        @Override
        public String editionOfMonths(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String editionOfDays(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rebuildDay(LocalDate day) {
            throw new UnsupportedOperationException("Nothing is counted here");
        }

        @Override
        public void rebuildMonth(LocalDate firstDay) {
            throw new UnsupportedOperationException("Nothing is counted here");
        }
    }
}
