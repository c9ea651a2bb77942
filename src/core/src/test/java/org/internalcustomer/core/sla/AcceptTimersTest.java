package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AcceptTimersTest {

    private static final String TUE_09_30 = "2026-09-29T09:30";

    private final Story offered = created("10:00").to("SD").handOff("16:30", "NET");

    @Test
    @Tag("R-POL-2")
    void runFromTheOfferOnThePolicyOfTheReceivingDepartment() {
        Timer accept = acceptsOfNet(promise().acceptIn("1h").acceptOf("NET", "2h"), offered)
                .get(0);
        assertThat(accept.id()).isEqualTo(new TimerId("NET-A", 1, Metric.ACCEPT, 2));
        assertThat(accept.owners().provider()).contains("NET");
        assertThat(accept.course().started()).isEqualTo(instant("16:30"));
        assertThat(accept.course().due()).hasValue(instant(TUE_09_30));
    }

    @Test
    @Tag("R-POL-2")
    void areMetByAnAnswerInTime() {
        List<Timer> accepted = acceptsOfNet(promise().acceptIn("2h"), offered.accepted(TUE_09_30, "NET"));
        assertThat(accepted).extracting(Timer::verdict).containsExactly(Verdict.MET);
    }

    @Test
    @Tag("R-POL-2")
    void areMetByARejectionInTime() {
        List<Timer> rejected = acceptsOfNet(promise().acceptIn("2h"), offered.rejected("17:00", "NET"));
        assertThat(rejected).extracting(Timer::verdict).containsExactly(Verdict.MET);
    }

    @Test
    @Tag("R-POL-2")
    void areForgottenWithAWithdrawal() {
        assertThat(acceptsOfNet(promise().acceptIn("2h"), offered.withdrawn("17:00", "NET")))
                .isEmpty();
    }

    @Test
    @Tag("R-HND-1")
    void beginForTheFirstProviderAtCreation() {
        Timer first =
                accepts(promise().acceptIn("2h"), created("10:00").to("SD")).get(0);
        assertThat(first.course().started()).isEqualTo(instant("10:00"));
        assertThat(first.course().due()).hasValue(instant("12:00"));
    }

    @Test
    @Tag("R-HND-1")
    void areOverForTheFirstProviderWhenItBeginsToWorkOrPassesItOn() {
        Promise promise = promise().acceptIn("2h");
        Timer begun = accepts(promise, created("10:00").to("SD").status("11:00", "In Progress"))
                .get(0);
        assertThat(begun.course().stopped()).hasValue(instant("11:00"));
        Timer passedOn = accepts(promise, created("10:00").to("SD").handOff("13:00", "NET"))
                .get(0);
        assertThat(passedOn.course().stopped()).hasValue(instant("13:00"));
        assertThat(passedOn.verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Test
    @Tag("R-HND-1")
    void areNotNeededWhereSomethingIsTakenAtOnce() {
        Story imported = created("10:00").handedTo("10:30", "SD").handedTo("11:00", "NET");
        assertThat(accepts(promise().acceptIn("2h"), imported)).isEmpty();
    }

    @Test
    @Tag("R-CLK-7")
    void standStillWhileTheRequestIsDone() {
        Timer accept = acceptsOfNet(
                        promise().acceptIn("2h"),
                        offered.status("17:30", "Resolved").status(TUE_09_30, "Open"))
                .get(0);
        assertThat(accept.course().due()).hasValue(instant("2026-09-29T10:30"));
        assertThat(accept.spent().awaitingConfirmation()).isEqualTo(millis("16h"));
    }

    @Nested
    class InSilence {

        private final Promise promise = promise().acceptIn("2h").legIn("4h");

        @Test
        @Tag("R-HND-1")
        void becomeAnAcceptanceAtTheEndOfTheAcceptanceTime() {
            Timing timing = at(TUE_09_30);
            assertThat(timing.legs().legs())
                    .extracting(Leg::department, Leg::offered, Leg::accepted)
                    .containsExactly(
                            tuple("SD", instant("10:00"), instant("10:00")),
                            tuple("NET", instant("16:30"), instant(TUE_09_30)));
            assertThat(timing.legs().accountable()).contains("NET");
            assertThat(timing.tacitAt()).isEmpty();
        }

        @Test
        @Tag("R-HND-1")
        void waitUntilThen() {
            Timing timing = at("2026-09-29T09:29");
            assertThat(timing.legs().accountable()).contains("SD");
            assertThat(timing.tacitAt()).hasValue(instant(TUE_09_30));
        }

        @Test
        @Tag("R-HND-1")
        void areBreached() {
            Timer accept = at(TUE_09_30).timer(Metric.ACCEPT).orElseThrow();
            assertThat(accept.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(accept.course().breachedAt()).hasValue(instant(TUE_09_30));
            assertThat(accept.course().stopped()).hasValue(instant(TUE_09_30));
        }

        @Test
        @Tag("R-HND-1")
        void startTheLegAtThatInstantHoweverLateItIsHeard() {
            Timing later = SlaFold.of(
                    promise.rulebook(),
                    offered.status("2026-09-29T12:00", "In Progress").told());
            assertThat(later.legs().legs().get(1).accepted()).isEqualTo(instant(TUE_09_30));
        }

        @Test
        @Tag("R-HND-1")
        void leaveAnAnswerInTheVeryLastInstant() {
            Timing rejected = SlaFold.of(
                    promise.rulebook(), offered.rejected(TUE_09_30, "NET").told(), instant("2026-09-30T12:00"));
            assertThat(rejected.legs().legs()).hasSize(1);
        }

        @Test
        @Tag("R-HND-1")
        void acceptAfterTwoWorkingHoursWherePoliciesSayNothing() {
            Rulebook rules = promise().legIn("4h").rulebook();
            assertThat(SlaFold.of(rules, offered.told()).tacitAt()).hasValue(instant(TUE_09_30));
            assertThat(SlaFold.of(rules, offered.told()).timer(Metric.ACCEPT)).isEmpty();
        }

        @Test
        @Tag("R-HND-1")
        @Tag("R-POL-5")
        void acceptNoEarlierThanWhatMadeTheGoalShorter() {
            Story shortened = created("10:00")
                    .to("SD")
                    .handOff("10:30", "NET")
                    .status("11:15", "Waiting for customer")
                    .status("11:45", "In Progress")
                    .priority("12:15", "Critical");
            Timing timing = SlaFold.of(
                    promise().acceptByPriority("NET").legIn("4h").rulebook(), shortened.told(), instant("13:00"));
            assertThat(timing.legs().legs().get(1).accepted()).isEqualTo(instant("12:15"));
            Timer accept = timing.timer(Metric.ACCEPT).orElseThrow();
            assertThat(accept.verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
            assertThat(accept.course().breachedAt()).hasValue(instant("12:00"));
            assertThat(accept.course().stopped()).hasValue(instant("12:15"));
        }

        @Test
        @Tag("R-HND-1")
        void neverAcceptWhileTheClockIsPaused() {
            Timing paused = SlaFold.of(
                    promise.rulebook(),
                    offered.status("17:00", "Waiting for customer").told(),
                    instant("2026-10-12T12:00"));
            assertThat(paused.legs().accountable()).contains("SD");
            assertThat(paused.tacitAt()).isEmpty();
        }

        private Timing at(String now) {
            return SlaFold.of(promise.rulebook(), offered.told(), instant(now));
        }
    }

    private static List<Timer> acceptsOfNet(Promise promise, Story story) {
        return accepts(promise, story).stream()
                .filter(timer -> timer.owners().provider().filter("NET"::equals).isPresent())
                .toList();
    }

    private static List<Timer> accepts(Promise promise, Story story) {
        return SlaFold.of(promise.rulebook(), story.told()).timers().stream()
                .filter(timer -> timer.id().metric() == Metric.ACCEPT)
                .toList();
    }
}
