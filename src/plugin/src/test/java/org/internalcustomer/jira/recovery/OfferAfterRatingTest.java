package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.host.FakeJira.fake;
import static org.internalcustomer.jira.recovery.House.LIN;

import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Set;
import org.internalcustomer.core.recovery.Outcome;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.survey.Rated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-REC-1")
class OfferAfterRatingTest {

    private final House house = new House();
    private final OfferAfterRating listener = new OfferAfterRating(
            house.complaining,
            house.recoveries,
            new IssueRecords(fake(IssueManager.class, call -> List.of(house.issue())), null, null, null));

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void offersARecoveryForALowRating(int rating) {
        listener.rated(rated(31, rating));

        assertThat(house.recoveries.of(7)).singleElement().satisfies(kept -> {
            assertThat(house.recoveries.fold(kept).state()).isEqualTo(State.OFFERED);
            assertThat(kept.complaint().sides().complainant()).isEqualTo(LIN);
            assertThat(kept.complaint().source()).isEqualTo(Source.RATING);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void offersNothingForAnyOther(int rating) {
        listener.rated(rated(31, rating));

        assertThat(house.recoveries.of(7)).isEmpty();
    }

    @Test
    void offersOnceHoweverOftenItIsTold() {
        listener.rated(rated(31, 1));
        listener.rated(rated(31, 1));
        listener.rated(rated(32, 2));

        assertThat(house.recoveries.of(7))
                .as("one for the survey, however often it is edited")
                .hasSize(1);
    }

    @Test
    void takesAnOfferBackForABetterRating() {
        listener.rated(rated(31, 1));
        listener.rated(rated(33, 4));

        assertThat(house.recoveries
                        .fold(house.recoveries.of(7).get(0))
                        .findings()
                        .outcome())
                .hasValue(Outcome.DECLINED);
    }

    @Test
    void leavesAComplaintAloneThatWasMadeMeanwhile() {
        listener.rated(rated(31, 1));
        house.complain("NORMAL");
        listener.rated(rated(33, 4));

        assertThat(house.recoveries.isOpen(house.recoveries.of(7).get(0))).isTrue();
    }

    /** Versions of one answer; the service desk worked for it, too. */
    private static Rated rated(long response, int rating) {
        return new Rated(response, 3, 7, LIN, Set.of("SD", "NET"), rating, true, House.MON_10_00);
    }
}
