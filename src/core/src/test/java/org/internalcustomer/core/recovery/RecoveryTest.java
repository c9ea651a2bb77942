package org.internalcustomer.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.survey.Rating;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider works from Monday to Friday, 09:00–18:00 in Shanghai: a working day is nine hours. */
@Tag("R-REC-1")
class RecoveryTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String MON_10_00 = "2026-03-02T10:00";
    private static final String MON_11_00 = "2026-03-02T11:00";
    private static final String MON_14_00 = "2026-03-02T14:00";
    private static final String TUE_10_00 = "2026-03-03T10:00";
    private static final String WED_10_00 = "2026-03-04T10:00";
    private static final String THU_10_00 = "2026-03-05T10:00";
    private static final String WED_NEXT_10_00 = "2026-03-11T10:00";

    private final List<RecoveryEvent> events = new ArrayList<>();

    @Nested
    class AfterALowRating {

        @Test
        void isOnlyOfferedAndOwesNothing() {
            offered(MON_10_00);

            assertThat(recovery().state()).isEqualTo(State.OFFERED);
            assertThat(recovery().timers()).isEmpty();
        }

        @Test
        void isAComplaintOnceTheCustomerConfirms() {
            offered(MON_10_00);
            complained(TUE_10_00, Severity.NORMAL);

            assertThat(recovery().state()).isEqualTo(State.ACKNOWLEDGE);
            assertThat(timer(Step.ACKNOWLEDGE).started()).isEqualTo(instant(TUE_10_00));
        }

        @Test
        void isOverWhenTheCustomerDeclines() {
            offered(MON_10_00);
            said(Kind.DECLINED, MON_11_00);

            assertThat(recovery().state()).isEqualTo(State.CLOSED);
            assertThat(recovery().findings().outcome()).hasValue(Outcome.DECLINED);
            assertThat(Outcome.DECLINED.isOfComplaint()).isFalse();
        }

        @Test
        void lapsesAfterTenWorkingDays() {
            offered(MON_10_00);

            assertThat(recovery().moments().all())
                    .containsExactly(new Moment(instant("2026-03-16T10:00"), Kind.LAPSED, ""));
        }
    }

    @Nested
    class OfAComplaint {

        @ParameterizedTest
        @CsvSource({
            "2026-03-02T10:00, ACKNOWLEDGE, 2026-03-02T14:00, four working hours",
            "2026-03-02T15:00, ACKNOWLEDGE, 2026-03-03T10:00, over night",
            "2026-03-06T16:00, ACKNOWLEDGE, 2026-03-09T11:00, over the weekend",
            "2026-03-07T12:00, ACKNOWLEDGE, 2026-03-09T13:00, complained on a Saturday",
            "2026-03-02T14:00, ACKNOWLEDGE, 2026-03-02T18:00, used up at closing time",
            "2026-03-02T10:00, SOLVE,       2026-03-04T10:00, two working days",
            "2026-03-05T10:00, SOLVE,       2026-03-09T10:00, two working days over the weekend"
        })
        void theStepsAreDueOnTheProvidersCalendar(String complained, Step step, String due, String why) {
            complained(complained, Severity.NORMAL);

            assertThat(timer(step).due()).as(why).hasValue(instant(due));
        }

        @Test
        void theFollowUpIsDueFiveWorkingDaysAfterTheAcceptedSolution() {
            solved();

            assertThat(recovery().state()).isEqualTo(State.FOLLOW_UP);
            assertThat(timer(Step.FOLLOW_UP).due()).hasValue(instant("2026-03-10T10:00"));
        }

        @Test
        void aStepEndedAtItsDueInstantIsMetAndALaterOneBreached() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.ACKNOWLEDGED, MON_14_00);

            assertThat(timer(Step.ACKNOWLEDGE).at(instant(WED_10_00))).isEqualTo(StepVerdict.MET);

            events.clear();
            complained(MON_10_00, Severity.NORMAL);
            events.add(RecoveryEvent.of(Kind.ACKNOWLEDGED, instant(MON_14_00) + 1));

            assertThat(timer(Step.ACKNOWLEDGE).at(instant(WED_10_00))).isEqualTo(StepVerdict.BREACHED);
            assertThat(timer(Step.ACKNOWLEDGE).breached()).hasValue(instant(MON_14_00));
        }

        @Test
        void aStepThatNobodyTookIsBreachedOnceItsDueInstantHasPassed() {
            complained(MON_10_00, Severity.NORMAL);

            assertThat(timer(Step.ACKNOWLEDGE).at(instant(MON_14_00))).isEqualTo(StepVerdict.OPEN);
            assertThat(timer(Step.ACKNOWLEDGE).at(instant(MON_14_00) + 1)).isEqualTo(StepVerdict.BREACHED);
        }

        @Test
        void whoeverProposesASolutionHasAcknowledgedIt() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, MON_11_00);

            assertThat(recovery().state()).isEqualTo(State.ANSWER);
            assertThat(timer(Step.ACKNOWLEDGE).at(instant(TUE_10_00))).isEqualTo(StepVerdict.MET);
        }

        @Test
        void aMinorOneHasOnlyToBeSolved() {
            complained(MON_10_00, Severity.MINOR);

            assertThat(recovery().state()).isEqualTo(State.SOLVE);
            assertThat(recovery().timers()).extracting(StepTimer::step).containsExactly(Step.SOLVE);

            said(Kind.PROPOSED, MON_11_00);
            said(Kind.ACCEPTED, MON_14_00);

            assertThat(recovery().state()).isEqualTo(State.SECOND_RATING);
            assertThat(recovery().timers()).extracting(StepTimer::step).containsExactly(Step.SOLVE);
        }
    }

    @Nested
    class WhenASolutionIsRejected {

        @Test
        void itGoesBackToSolvingWithTheTimeThatWasLeft() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, TUE_10_00);
            assertThat(timer(Step.SOLVE).due()).hasValue(instant(WED_10_00));
            assertThat(timer(Step.SOLVE).isRunning()).isFalse();

            said(Kind.REJECTED, THU_10_00);

            assertThat(recovery().state()).isEqualTo(State.SOLVE);
            assertThat(timer(Step.SOLVE).due()).hasValue(instant("2026-03-06T10:00"));
        }

        @Test
        void aSecondSolutionInTimeIsMet() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, TUE_10_00);
            said(Kind.REJECTED, WED_10_00);
            said(Kind.PROPOSED, THU_10_00);
            assertThat(timer(Step.SOLVE).at(instant(WED_NEXT_10_00)))
                    .as("it may be rejected again")
                    .isEqualTo(StepVerdict.OPEN);

            said(Kind.ACCEPTED, WED_NEXT_10_00);

            assertThat(timer(Step.SOLVE).at(instant(WED_NEXT_10_00))).isEqualTo(StepVerdict.MET);
        }

        @Test
        void aSolutionThatCameTooLateStaysBreached() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, THU_10_00);
            said(Kind.REJECTED, WED_NEXT_10_00);

            assertThat(timer(Step.SOLVE).breached()).hasValue(instant(WED_10_00));
            assertThat(timer(Step.SOLVE).due()).hasValue(instant(WED_10_00));
        }
    }

    @Nested
    class AtTheEnd {

        @ParameterizedTest
        @CsvSource({"5, RECOVERED", "4, RECOVERED", "3, NOT_RECOVERED", "1, NOT_RECOVERED"})
        void theSecondRatingDecides(int stars, Outcome outcome) {
            solved();
            events.add(RecoveryEvent.explained(instant(TUE_10_00), RootCause.LATE));
            said(Kind.FOLLOWED_UP, THU_10_00);
            rated(WED_NEXT_10_00, stars);

            assertThat(recovery().state()).isEqualTo(State.CLOSED);
            assertThat(recovery().findings().outcome()).hasValue(outcome);
            assertThat(recovery().findings().closed()).hasValue(instant(WED_NEXT_10_00));
        }

        @Test
        void nothingIsClosedBeforeCauseAndPreventionAreKnown() {
            solved();
            said(Kind.FOLLOWED_UP, THU_10_00);
            rated(WED_NEXT_10_00, 5);

            assertThat(recovery().state()).isEqualTo(State.CAUSE);

            events.add(RecoveryEvent.explained(instant("2026-03-12T10:00"), RootCause.LATE));

            assertThat(recovery().state()).isEqualTo(State.CLOSED);
            assertThat(recovery().findings().outcome()).hasValue(Outcome.RECOVERED);
        }

        @Test
        void aSecondRatingIsOneToFive() {
            assertThatThrownBy(() -> RecoveryEvent.rated(0, Rating.notApplicable()))
                    .hasMessageContaining("not applicable");
        }

        @Test
        void whoWithdrawsOwesNothingAndIsOwedNothing() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.WITHDRAWN, MON_11_00);

            assertThat(recovery().state()).isEqualTo(State.CLOSED);
            assertThat(recovery().timers())
                    .extracting(timer -> timer.at(instant(WED_NEXT_10_00)))
                    .containsOnly(StepVerdict.OPEN);
            assertThat(recovery().moments().all()).isEmpty();
        }

        @Test
        void whatDoesNotFitSaysNothing() {
            complained(MON_10_00, Severity.NORMAL);
            Recovery before = recovery();
            said(Kind.ACCEPTED, MON_11_00);
            said(Kind.FOLLOWED_UP, MON_11_00);
            rated(MON_11_00, 5);

            assertThat(recovery()).isEqualTo(before);
        }
    }

    @Nested
    class WhenTheCustomerIsSilent {

        @Test
        void aReminderComesFirstAndTenWorkingDaysLaterItIsUnanswered() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, TUE_10_00);
            assertThat(recovery().moments().all())
                    .containsExactly(new Moment(instant("2026-03-10T10:00"), Kind.REMINDED, ""));

            said(Kind.REMINDED, "2026-03-10T10:00");
            assertThat(recovery().moments().all())
                    .containsExactly(new Moment(instant("2026-03-24T10:00"), Kind.UNANSWERED, ""));

            said(Kind.UNANSWERED, "2026-03-24T10:00");
            assertThat(recovery().findings().outcome()).hasValue(Outcome.UNANSWERED);
            assertThat(recovery().state()).as("not without a cause").isEqualTo(State.CAUSE);
        }

        @Test
        void aReminderThatCameLateGivesTheTenDaysInFull() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, TUE_10_00);
            said(Kind.REMINDED, "2026-03-12T10:00");

            assertThat(recovery().moments().wake()).hasValue(instant("2026-03-26T10:00"));
        }

        @Test
        void theSolutionCountsAsGivenInTime() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, TUE_10_00);
            said(Kind.REMINDED, "2026-03-10T10:00");
            said(Kind.UNANSWERED, "2026-03-24T10:00");

            assertThat(timer(Step.SOLVE).at(instant("2026-03-24T10:00"))).isEqualTo(StepVerdict.MET);
        }

        @Test
        void eachQuestionHasAReminderOfItsOwn() {
            complained(MON_10_00, Severity.NORMAL);
            said(Kind.PROPOSED, MON_11_00);
            said(Kind.REMINDED, "2026-03-09T11:00");
            said(Kind.REJECTED, "2026-03-09T12:00");
            said(Kind.PROPOSED, "2026-03-09T13:00");

            assertThat(recovery().moments().all()).extracting(Moment::kind).containsExactly(Kind.REMINDED);
        }
    }

    @Nested
    class BeforeAStepIsLate {

        @Test
        void somebodyIsWarnedAtThreeQuartersAndToldWhenItIs() {
            complained(MON_10_00, Severity.NORMAL);

            assertThat(recovery().moments().all())
                    .containsExactly(
                            new Moment(instant("2026-03-02T13:00"), Kind.WARNED, "ACKNOWLEDGE"),
                            new Moment(instant(MON_14_00) + 1, Kind.LATE, "ACKNOWLEDGE"),
                            new Moment(instant("2026-03-03T14:30"), Kind.WARNED, "SOLVE"),
                            new Moment(instant(WED_10_00) + 1, Kind.LATE, "SOLVE"));
        }

        @Test
        void eachIsToldOnce() {
            complained(MON_10_00, Severity.MINOR);
            Moment warning = recovery()
                    .moments()
                    .reached(instant(TUE_10_00) + 18_000_000)
                    .orElseThrow();
            events.add(warning.event(instant("2026-03-03T15:00")));

            assertThat(recovery().moments().all()).extracting(Moment::kind).containsExactly(Kind.LATE);

            events.add(RecoveryEvent.told(Kind.LATE, instant(THU_10_00), Step.SOLVE));

            assertThat(recovery().moments().all()).isEmpty();
        }

        @Test
        void whoeverComesTooLateToWarnSaysOnlyThatItIsLate() {
            complained(MON_10_00, Severity.MINOR);

            assertThat(recovery().moments().reached(instant(WED_NEXT_10_00)))
                    .hasValueSatisfying(moment -> assertThat(moment.kind()).isEqualTo(Kind.LATE));
        }
    }

    @Test
    void isHandledByNobodyWhoseWorkWasRated() {
        Handlers handlers = new Handlers(Set.of("bob", "ann"));

        assertThat(handlers.mayHandle("bob")).isFalse();
        assertThat(handlers.mayHandle("")).isFalse();
        assertThat(handlers.first(List.of("bob", "cara", "dan"))).hasValue("cara");
        assertThat(handlers.first(List.of("bob"))).isEmpty();
    }

    @Test
    void isHandledByWhoeverWasAssignedLast() {
        complained(MON_10_00, Severity.NORMAL);
        events.add(RecoveryEvent.assigned(instant(MON_10_00), "cara"));
        events.add(RecoveryEvent.assigned(instant(MON_11_00), "dan"));

        assertThat(recovery().findings().handler()).hasValue("dan");
    }

    /** Proposed on Monday, accepted on Tuesday. */
    private void solved() {
        complained(MON_10_00, Severity.NORMAL);
        said(Kind.ACKNOWLEDGED, MON_11_00);
        said(Kind.PROPOSED, MON_14_00);
        said(Kind.ACCEPTED, TUE_10_00);
    }

    private void offered(String at) {
        said(Kind.OFFERED, at);
    }

    private void complained(String at, Severity severity) {
        events.add(RecoveryEvent.complained(instant(at), severity));
    }

    private void rated(String at, int stars) {
        events.add(RecoveryEvent.rated(instant(at), Rating.of(stars)));
    }

    private void said(Kind kind, String at) {
        events.add(RecoveryEvent.of(kind, instant(at)));
    }

    private Recovery recovery() {
        return Recovery.of(events, hours());
    }

    private StepTimer timer(Step step) {
        return recovery().timer(step).orElseThrow();
    }

    private static ProviderHours hours() {
        WorkingCalendar office =
                new WorkingCalendar("OFFICE", SHANGHAI, WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")));
        return new ProviderHours(office.compiled(), office.workingDay());
    }

    private static long instant(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant().toEpochMilli();
    }
}
