package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.recovery.House.ADMIN;
import static org.internalcustomer.jira.recovery.House.ANNA;
import static org.internalcustomer.jira.recovery.House.BEN;
import static org.internalcustomer.jira.recovery.House.LIN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.recovery.Outcome;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-REC-1")
class RecoveriesTest {

    private final House house = new House();

    @Test
    void goFromComplaintToSecondRating() {
        KeptRecovery kept = house.complain("NORMAL");
        kept = house.say(kept, Act.ACKNOWLEDGE, ANNA);
        kept = house.say(kept, Act.PROPOSE, ANNA);
        kept = house.say(kept, Act.REJECT, LIN);
        kept = house.say(kept, Act.PROPOSE, Map.of("words", "Better."), ANNA);
        kept = house.say(kept, Act.ACCEPT, LIN);
        kept = house.say(kept, Act.EXPLAIN, Map.of("cause", "LATE", "words", "x", "prevention", "y"), ANNA);
        kept = house.say(kept, Act.FOLLOW_UP, ANNA);
        kept = house.say(kept, Act.RATE, Map.of("rating", "5"), LIN);

        Recovery recovery = house.recoveries.fold(house.now(kept));
        assertThat(recovery.state()).isEqualTo(State.CLOSED);
        assertThat(recovery.findings().outcome()).hasValue(Outcome.RECOVERED);
    }

    @Nested
    class AreHandled {

        @Test
        void byTheFirstWhoLeadsTheDepartmentAndWasNotRated() {
            assertThat(house.recoveries
                            .fold(house.complain("NORMAL"))
                            .findings()
                            .handler())
                    .hasValue(ANNA);
        }

        @Test
        void neverByWhoseWorkWasRated() {
            KeptRecovery kept = house.complain("NORMAL");

            assertThatThrownBy(() -> house.say(kept, Act.ASSIGN, Map.of("handler", BEN), ANNA))
                    .isInstanceOf(BadInput.class);
            assertThatThrownBy(() -> house.say(kept, Act.ACKNOWLEDGE, BEN)).isInstanceOf(Forbidden.class);
            assertThat(house.roles.candidates(kept.complaint())).contains(ANNA).doesNotContain(BEN, LIN);
        }

        @Test
        void notByWhoResolvedWhatNobodyHad() {
            house.assignee = Optional.empty();
            house.changed(ANNA, "resolution", "", "10000");

            assertThat(house.recoveries
                            .fold(house.complain("NORMAL"))
                            .findings()
                            .handler())
                    .hasValue(BEN);
        }

        @Test
        void notByTheCustomer() {
            KeptRecovery kept = house.complain("NORMAL");

            assertThatThrownBy(() -> house.say(kept, Act.ACKNOWLEDGE, LIN)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.say(kept, Act.ASSIGN, Map.of("handler", ANNA), LIN))
                    .isInstanceOf(Forbidden.class);
        }

        @Test
        void andAcceptedByTheCustomerOnly() {
            KeptRecovery kept = house.say(house.complain("MINOR"), Act.PROPOSE, ANNA);

            assertThatThrownBy(() -> house.say(kept, Act.ACCEPT, ANNA)).isInstanceOf(Forbidden.class);
        }
    }

    @Nested
    class Begin {

        @Test
        void byTheInternalCustomerOrByWhoeverLeadsTheCustomerDepartment() {
            assertThat(house.complaining.may(house.issue(), LIN)).hasValue(Source.CUSTOMER);
            assertThat(house.complaining.may(house.issue(), ADMIN)).hasValue(Source.MANAGER);
            assertThat(house.complaining.may(house.issue(), ANNA)).isEmpty();
            assertThatThrownBy(() -> house.complaining.complain(house.issue(), "NET", House.confirm("NORMAL"), ANNA))
                    .isInstanceOf(Forbidden.class);
        }

        @Test
        void aboutDepartmentsThatHeldTheIssueOnly() {
            assertThatThrownBy(() -> house.complaining.complain(house.issue(), "FIN", House.confirm("NORMAL"), LIN))
                    .isInstanceOf(BadInput.class);
        }

        @Test
        void onceHoweverOftenSomebodyClicks() {
            KeptRecovery once = house.complain("NORMAL");

            assertThat(house.complain("NORMAL").id()).isEqualTo(once.id());
            assertThat(house.recoveries.of(7)).hasSize(1);
        }

        @Test
        void oneAtATimeAboutOneDepartment() {
            house.complain("NORMAL");

            assertThatThrownBy(() -> house.complaining.complain(house.issue(), "NET", House.confirm("NORMAL"), ADMIN))
                    .isInstanceOf(Conflict.class);
            assertThat(house.complaining
                            .complain(house.issue(), "SD", House.confirm("NORMAL"), ADMIN)
                            .complaint()
                            .sides()
                            .provider())
                    .isEqualTo("SD");
        }

        @Test
        void anewOnceTheOneBeforeIsOver() {
            KeptRecovery first = house.say(house.complain("NORMAL"), Act.WITHDRAW, LIN);

            assertThat(house.complain("NORMAL").id()).isNotEqualTo(first.id());
        }

        @Test
        void withEverythingThatIsAskedFor() {
            assertThatThrownBy(() -> House.saying(Act.CONFIRM, Map.of("severity", "NORMAL", "words", "x")))
                    .isInstanceOfSatisfying(
                            BadInput.class, bad -> assertThat(bad.field()).isEqualTo("remedy"));
            assertThatThrownBy(() -> House.confirm("HUGE")).isInstanceOf(BadInput.class);
        }
    }

    @Nested
    class AfterALowRating {

        @Test
        void areOfferedOnceAndBecomeAComplaintOnlyIfTheCustomerConfirms() {
            offer("rating/1");
            offer("rating/1");

            KeptRecovery offered = house.recoveries.of(7).get(0);
            assertThat(house.recoveries.of(7)).hasSize(1);
            assertThat(house.recoveries.fold(offered).state()).isEqualTo(State.OFFERED);

            house.recoveries.say(offered, House.confirm("NORMAL"), LIN);
            assertThat(house.recoveries.isOpen(house.now(offered))).isTrue();
        }

        @Test
        void areConfirmedByAComplaintOfTheSamePerson() {
            offer("rating/1");
            KeptRecovery complaint = house.complain("NORMAL");

            assertThat(complaint.complaint().source()).isEqualTo(Source.RATING);
            assertThat(house.recoveries.of(7)).hasSize(1);
        }

        @Test
        void areNotOfferedToWhoComplainsAlready() {
            house.complain("NORMAL");
            offer("rating/1");

            assertThat(house.recoveries.of(7)).hasSize(1);
        }

        @Test
        void areNotConfirmedBySomebodyElse() {
            offer("rating/1");
            KeptRecovery offered = house.recoveries.of(7).get(0);

            assertThatThrownBy(() -> house.recoveries.say(offered, House.confirm("NORMAL"), ADMIN))
                    .isInstanceOf(Forbidden.class);
        }

        private void offer(String key) {
            house.complaining.offer(house.issue(), key, List.of("NET"), LIN, Map.of("rating", "1"));
        }
    }

    @Test
    void takeADoubleClickForOne() {
        KeptRecovery kept = house.complain("NORMAL");
        house.say(kept, Act.ACKNOWLEDGE, ANNA);
        house.say(kept, Act.ACKNOWLEDGE, ANNA);

        assertThat(house.now(kept).said()).hasSize(3);
    }

    @Test
    void refuseWhatDoesNotFitAnyMore() {
        KeptRecovery kept = house.say(house.complain("NORMAL"), Act.WITHDRAW, LIN);

        assertThatThrownBy(() -> house.say(kept, Act.PROPOSE, ANNA)).isInstanceOf(Conflict.class);
    }

    @Test
    void areNotFoundByWhoHasNothingToDoWithThem() {
        KeptRecovery kept = house.complain("NORMAL");
        String id = String.valueOf(kept.id());

        assertThat(house.recoveries.visible(id, LIN)).isEqualTo(house.now(kept));
        assertThat(house.recoveries.visible(id, ADMIN))
                .as("leads the customer department")
                .isNotNull();
        assertThat(house.recoveries.visible(id, BEN)).as("leads the provider").isNotNull();
        assertThatThrownBy(() -> house.recoveries.visible(id, "otto")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.recoveries.visible("99", LIN)).isInstanceOf(NotFound.class);
    }

    @Nested
    class ByThemselves {

        @Test
        void tellOnceThatAStepIsNearlyLateAndOnceThatItIs() {
            house.complain("MINOR");
            house.pass(Duration.ofHours(28));
            sweepTwice();
            assertThat(times()).isEmpty();

            house.pass(Duration.ofHours(1));
            sweepTwice();
            assertThat(times()).containsExactly(Kind.WARNED);

            house.pass(Duration.ofDays(3));
            sweepTwice();
            assertThat(times()).containsExactly(Kind.WARNED, Kind.LATE);
        }

        @Test
        void remindTheCustomerOnceAndThenCloseAsUnanswered() {
            KeptRecovery kept = house.say(house.complain("MINOR"), Act.PROPOSE, ANNA);
            house.say(kept, Act.EXPLAIN, Map.of("cause", "LATE", "words", "x", "prevention", "y"), ANNA);
            house.pass(Duration.ofDays(7));
            sweepTwice();
            assertThat(times()).containsExactly(Kind.REMINDED);

            house.pass(Duration.ofDays(14).minusSeconds(1));
            sweepTwice();
            assertThat(times()).containsExactly(Kind.REMINDED);

            house.pass(Duration.ofSeconds(1));
            sweepTwice();
            assertThat(house.recoveries.fold(house.now(kept)).findings().outcome())
                    .hasValue(Outcome.UNANSWERED);
        }

        private void sweepTwice() {
            house.sweep.run();
            house.sweep.run();
        }

        private List<Kind> times() {
            return house.told.stream()
                    .map(said -> said.event().kind())
                    .filter(kind -> kind.party() == org.internalcustomer.core.recovery.Party.TIME)
                    .toList();
        }
    }
}
