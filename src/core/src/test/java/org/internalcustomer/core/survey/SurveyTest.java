package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Nested
    @Tag("R-SUR-1")
    class AnInvitation {

        private final InvitationRules rules = new InvitationRules(true, 1_000, 100, false);

        @Test
        void goesOutAfterTheDelay() {
            Resolution resolution = resolved(2_000, side("carl", "FIN"), side("anna", "SD"));
            assertThat(rules.refusal(resolution)).isEmpty();
            assertThat(rules.sendAt(resolution)).isEqualTo(2_100);
        }

        @Test
        void neverGoesToThePersonWhoProvided() {
            assertThat(rules.refusal(resolved(2_000, side("anna", "FIN"), side("anna", "SD"))))
                    .contains(InvitationRules.Refusal.SAME_PERSON);
        }

        @Test
        void goesToTheSameDepartmentOnlyIfAllowed() {
            Resolution within = resolved(2_000, side("carl", "SD"), side("anna", "SD"));
            assertThat(rules.refusal(within)).contains(InvitationRules.Refusal.SAME_DEPARTMENT);
            assertThat(new InvitationRules(true, 0, 0, true).refusal(within)).isEmpty();
        }

        @Test
        void isNotSentForWhatWasResolvedBeforeTheActivation() {
            assertThat(rules.refusal(resolved(999, side("carl", "FIN"), side("anna", "SD"))))
                    .contains(InvitationRules.Refusal.BEFORE_ACTIVATION);
        }

        @Test
        void isNotSentIfReopenedBeforeTheDelayIsOver() {
            Resolution early = new Resolution(2_000, OptionalLong.of(2_100), side("carl", "FIN"), side("anna", "SD"));
            Resolution late = new Resolution(2_000, OptionalLong.of(2_101), side("carl", "FIN"), side("anna", "SD"));
            assertThat(rules.refusal(early)).contains(InvitationRules.Refusal.REOPENED);
            assertThat(rules.refusal(late)).isEmpty();
        }

        @Test
        void needsSomeoneToAskAndASurveyThatIsOn() {
            Resolution nobody =
                    resolved(2_000, new Resolution.Side(Optional.empty(), Optional.empty()), side("a", "SD"));
            assertThat(rules.refusal(nobody)).contains(InvitationRules.Refusal.NO_CUSTOMER);
            assertThat(new InvitationRules(false, 0, 0, false).refusal(nobody))
                    .contains(InvitationRules.Refusal.DISABLED);
        }

        private Resolution resolved(long at, Resolution.Side customer, Resolution.Side provider) {
            return new Resolution(at, OptionalLong.empty(), customer, provider);
        }

        private Resolution.Side side(String user, String department) {
            return new Resolution.Side(Optional.of(user), Optional.of(department));
        }
    }

    @Test
    @Tag("R-SUR-3")
    void theLastVersionBeforeThePeriodClosesCounts() {
        Answer first = new Answer(10, 1, "carl", Rating.of(2), "");
        Answer second = new Answer(20, 2, "carl", Rating.of(4), "");
        Answer late = new Answer(30, 3, "carl", Rating.of(5), "");
        assertThat(Answer.effective(List.of(second, late, first), 30)).contains(second);
        assertThat(Answer.effective(List.of(), 30)).isEmpty();
    }

    @Nested
    @Tag("R-SUR-3")
    class TheShareOfSatisfiedAnswers {

        @Test
        void countsFoursAndFives() {
            assertThat(Csat.of(ratings(5, 4, 3)).percent()).hasValue(67);
        }

        @Test
        void leavesOutNotApplicable() {
            assertThat(Csat.of(List.of(Rating.of(5), Rating.notApplicable()))).isEqualTo(new Csat(1, 1));
        }

        @Test
        void isUnknownWithoutAnswers() {
            assertThat(Csat.of(List.of()).percent()).isEmpty();
        }

        private List<Rating> ratings(int... stars) {
            return IntStream.of(stars).mapToObj(Rating::of).toList();
        }
    }

    @Test
    @Tag("R-SUR-3")
    void aRatingIsOneToFive() {
        assertThatThrownBy(() -> Rating.of(6)).hasMessageContaining("6");
        assertThatThrownBy(() -> Rating.of(0)).hasMessageContaining("0");
    }
}
