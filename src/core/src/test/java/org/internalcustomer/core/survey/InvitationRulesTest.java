package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.calendar.CompiledCalendar;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.survey.InvitationRules.Refusal;
import org.internalcustomer.core.survey.Resolution.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class InvitationRulesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant SWITCHED_ON = Instant.parse("2026-03-02T00:00:00+08:00");
    private static final Instant FRI_17_00 = Instant.parse("2026-03-06T17:00:00+08:00");
    private static final Instant SAT_12_00 = Instant.parse("2026-03-07T12:00:00+08:00");
    private static final Instant MON_09_00 = Instant.parse("2026-03-09T09:00:00+08:00");
    private static final Instant MON_10_00 = Instant.parse("2026-03-09T10:00:00+08:00");

    private static final WorkingTime OFFICE = hours(WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")));
    private static final Side CARL = side("carl", "FIN");
    private static final Side ANNA = side("anna", "SD");

    private final InvitationRules twoHours = rules(Duration.ofHours(2));

    @Test
    void theDelayCountsWorkingHoursOfTheProvider() {
        assertThat(sendAt(twoHours, OFFICE)).isEqualTo(MON_10_00);
    }

    @Test
    void withoutADelayNobodyWaitsForTheOfficeToOpen() {
        Resolution onSaturday = new Resolution(SAT_12_00.toEpochMilli(), OptionalLong.empty(), CARL, ANNA);

        assertThat(rules(Duration.ZERO).sendAt(onSaturday, OFFICE)).isEqualTo(SAT_12_00.toEpochMilli());
    }

    @Test
    void hoursThatNeverOpenDelayByWallTime() {
        assertThat(sendAt(twoHours, hours(WeeklyHours.never()))).isEqualTo(FRI_17_00.plus(Duration.ofHours(2)));
    }

    @Nested
    class NobodyIsAsked {

        @Test
        void ifItWasReopenedBeforeTheDelayWasOver() {
            assertThat(refusal(reopened(MON_09_00))).contains(Refusal.REOPENED);
            assertThat(refusal(reopened(MON_10_00))).contains(Refusal.REOPENED);
            assertThat(refusal(reopened(MON_10_00.plusMillis(1)))).isEmpty();
        }

        @Test
        void aboutTheirOwnWork() {
            assertThat(refusal(between(side("anna", "FIN"), ANNA))).contains(Refusal.SAME_PERSON);
        }

        @Test
        void aboutTheirOwnWorkEvenWhereDepartmentsAskThemselves() {
            assertThat(within().refusal(between(ANNA, ANNA), OFFICE)).contains(Refusal.SAME_PERSON);
        }

        @Test
        void aboutTheirOwnDepartmentUnlessItIsAllowed() {
            Resolution withinOne = between(side("carl", "SD"), ANNA);

            assertThat(refusal(withinOne)).contains(Refusal.SAME_DEPARTMENT);
            assertThat(within().refusal(withinOne, OFFICE)).isEmpty();
        }

        @Test
        void aboutWhatWasResolvedBeforeTheSurveyWasSwitchedOn() {
            Resolution before = new Resolution(SWITCHED_ON.toEpochMilli() - 1, OptionalLong.empty(), CARL, ANNA);
            Resolution after = new Resolution(SWITCHED_ON.toEpochMilli(), OptionalLong.empty(), CARL, ANNA);

            assertThat(refusal(before)).contains(Refusal.BEFORE_ACTIVATION);
            assertThat(refusal(after)).isEmpty();
        }

        @Test
        void whereNobodyIsTheCustomerOrTheSurveyIsOff() {
            Resolution nobodys = between(new Side(Optional.empty(), Optional.empty()), ANNA);

            assertThat(refusal(nobodys)).contains(Refusal.NO_CUSTOMER);
            assertThat(new InvitationRules(false, 0, 0, false).refusal(between(CARL, ANNA), OFFICE))
                    .contains(Refusal.DISABLED);
        }

        private Optional<Refusal> refusal(Resolution resolution) {
            return twoHours.refusal(resolution, OFFICE);
        }

        private InvitationRules within() {
            return new InvitationRules(true, SWITCHED_ON.toEpochMilli(), 0, true);
        }

        private Resolution reopened(Instant at) {
            return new Resolution(FRI_17_00.toEpochMilli(), OptionalLong.of(at.toEpochMilli()), CARL, ANNA);
        }
    }

    private static Instant sendAt(InvitationRules rules, WorkingTime hours) {
        return Instant.ofEpochMilli(rules.sendAt(between(CARL, ANNA), hours));
    }

    private static InvitationRules rules(Duration delay) {
        return new InvitationRules(true, SWITCHED_ON.toEpochMilli(), delay.toMillis(), false);
    }

    private static Resolution between(Side customer, Side provider) {
        return new Resolution(FRI_17_00.toEpochMilli(), OptionalLong.empty(), customer, provider);
    }

    private static Side side(String user, String department) {
        return new Side(Optional.of(user), Optional.of(department));
    }

    private static WorkingTime hours(WeeklyHours week) {
        return new CompiledCalendar(new WorkingCalendar("SD", SHANGHAI, week));
    }
}
