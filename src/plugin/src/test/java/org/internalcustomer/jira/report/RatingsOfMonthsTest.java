package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.jira.AllSections;
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
        Map<String, Mean> ratings =
                new RatingsOfMonths(new TwoMonths(), AllSections.configured(() -> APR_10)).between(JAN_1, APR_1);

        assertThat(ratings).containsOnlyKeys("SD");
        assertThat(ratings.get("SD").sample()).isEqualTo(2.5);
        assertThat(ratings.get("SD").value()).isEqualTo((5 + 5 + 0.5 * 1) / 2.5);
    }

    /** Two whole answers of five for one customer, half an answer of one for another one; nothing said about the network. */
    private static final class TwoMonths implements RollupStore {

        @Override
        public void months(LocalDate from, LocalDate to, Taker taker) {
            assertThat(from).isEqualTo(JAN_1);
            assertThat(to).isEqualTo(APR_1);
            taker.take(JAN_1, new Cell("SD", "FIN", ""), rated(5, 2 * Credit.WHOLE));
            taker.take(JAN_1.plusMonths(1), new Cell("SD", "HR", ""), rated(1, Credit.WHOLE / 2));
            taker.take(JAN_1.plusMonths(1), new Cell("NET", "HR", ""), PackedTally.pack(new Tally()));
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
