package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Office hours 09:00–18:00, three hours to resolve, two for a leg. */
@Tag("R-POL-9")
class CorrectionsTest {

    private static final String RESOLUTION = "RESOLUTION/1";

    private final Promise promise = promise().legIn("2h");

    /** Late by an hour: 4 h of 3 h. */
    private Story late() {
        return created("10:00").to("SD").status("14:00", "Resolved");
    }

    @Test
    void leaveWhatHistorySays() {
        Story corrected = takenOut(late(), RESOLUTION, "11:00", "12:00");
        assertThat(fold(corrected).timers()).isEqualTo(fold(late()).timers());
        assertThat(fold(late()).corrected()).isEmpty();
    }

    @Nested
    class OfAForgottenPause {

        @Test
        void takeItsTimeOutOfTheTimer() {
            assertThat(fold(takenOut(late(), RESOLUTION, "11:00", "12:00")).corrected())
                    .extracting(
                            timer -> timer.id().name(),
                            Timer::verdict,
                            timer -> timer.spent().used(),
                            timer -> timer.course().due().getAsLong(),
                            timer -> timer.course().breachedAt().isPresent())
                    .containsExactly(tuple(RESOLUTION, Verdict.MET, millis("3h"), instant("14:00"), false));
        }

        @Test
        void mayLeaveItLate() {
            Timer corrected = fold(takenOut(late(), RESOLUTION, "11:00", "11:30"))
                    .corrected()
                    .get(0);
            assertThat(corrected.verdict()).isEqualTo(Verdict.BREACHED);
            assertThat(corrected.course().breachedAt()).hasValue(instant("13:30"));
        }

        @Test
        void countATimeOnceThatTwoTakeOut() {
            Story twice = takenOut(takenOut(late(), RESOLUTION, "11:00", "11:40"), RESOLUTION, "11:20", "11:50");
            assertThat(fold(twice).corrected().get(0).spent().used()).isEqualTo(millis("3h10m"));
        }

        @Test
        void moveTheDueInstantOfAnOpenTimer() {
            Story open = takenOut(created("10:00").to("SD"), RESOLUTION, "10:30", "11:30");
            Timer corrected = fold(open).corrected().get(0);
            assertThat(corrected.course().due()).hasValue(instant("14:00"));
            assertThat(corrected.verdictAt(instant("14:00"))).isEqualTo(Verdict.OPEN);
            assertThat(corrected.verdictAt(instant("14:00") + 1)).isEqualTo(Verdict.BREACHED);
            assertThat(corrected.usedAt(instant("12:00"))).isEqualTo(millis("1h"));
        }

        @Test
        void changeNothingOutsideWorkingHours() {
            assertThat(fold(takenOut(late(), RESOLUTION, "19:00", "23:00")).corrected())
                    .isEmpty();
        }
    }

    /** Nobody answered within two hours. */
    @Test
    void leaveWhatTookNoneOfItsTimeOut() {
        Story silent = created("09:00").to("SD").handOff("10:00", "NET").status("15:00", "In Progress");
        Timing timing = SlaFold.of(
                promise().acceptIn("2h").rulebook(),
                takenOut(silent, "ACCEPT/2", "16:00", "17:00").told());

        assertThat(timing.timers()).extracting(timer -> timer.id().name()).contains("ACCEPT/2");
        assertThat(timing.corrected()).isEmpty();
    }

    /** A date was promised, passed, and taken back: four minutes less do not make it later, nor earlier. */
    @Test
    @Tag("R-POL-3")
    void leaveADateThatWasPassedBeforeItWasTakenBack() {
        Promise dated = promise()
                .goals(new Goal(Condition.always(), new Limit.Promised(OptionalLong.of(millis("1h"))), "OFFICE"));
        Story declined = created("10:00").to("SD").promised("10:00", "14:00").declined("14:30");
        Timing timing = SlaFold.of(
                dated.rulebook(),
                takenOut(declined, RESOLUTION, "10:10", "10:14").told(),
                instant("17:00"));

        assertThat(timing.timers().get(0).course().breachedAt()).hasValue(instant("14:00"));
        assertThat(timing.corrected().get(0).course().breachedAt()).hasValue(instant("14:00"));
        assertThat(timing.corrected().get(0).usedAt(instant("17:00")))
                .isEqualTo(timing.timers().get(0).usedAt(instant("17:00")) - millis("4m"));
    }

    @Test
    void ofAnOutageTakeItOutOfEveryTimer() {
        Event outage = new Event.TimeTakenOut(
                Moment.app(instant("15:00"), 9), Optional.empty(), instant("10:00"), instant("12:00"));
        assertThat(fold(late().add(outage)).corrected())
                .extracting(timer -> timer.id().name(), Timer::verdict)
                .containsExactlyInAnyOrder(tuple(RESOLUTION, Verdict.MET), tuple("LEG/1", Verdict.MET));
    }

    @Test
    void ofAWrongVerdictSetAnother() {
        Event set = new Event.VerdictSet(Moment.app(instant("15:00"), 9), RESOLUTION, "MEASURED_ONLY");
        assertThat(fold(late().add(set)).corrected())
                .extracting(timer -> timer.id().name(), Timer::verdict)
                .containsExactly(tuple(RESOLUTION, Verdict.MEASURED_ONLY));
    }

    @Test
    void leaveATimerThatIsOnlyMeasured() {
        Story low = created("10:00").to("SD").withPriority("Low").status("14:00", "Resolved");
        assertThat(fold(takenOut(low, RESOLUTION, "11:00", "12:00")).corrected())
                .extracting(Timer::verdict)
                .containsExactly(Verdict.MEASURED_ONLY);
    }

    @Test
    void saveADepartmentThatCouldNotAnswer() {
        Promise asked = promise().acceptIn("2h");
        Story silent = created("09:00").to("SD").handOff("10:00", "NET").status("15:00", "In Progress");
        Event outage = new Event.TimeTakenOut(
                Moment.app(instant("16:00"), 9), Optional.of("ACCEPT/2"), instant("10:00"), instant("12:00"));
        Timing timing = SlaFold.of(asked.rulebook(), silent.add(outage).told());
        assertThat(timing.timer(Metric.ACCEPT).orElseThrow().verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(timing.corrected()).extracting(Timer::verdict).containsExactly(Verdict.MET);
    }

    private Timing fold(Story story) {
        return SlaFold.of(promise.rulebook(), story.told());
    }

    private static Story takenOut(Story story, String timer, String from, String to) {
        return story.add(new Event.TimeTakenOut(
                Moment.app(instant("2026-09-29T09:00"), List.of(from, to).hashCode() & 0xffff),
                Optional.of(timer),
                instant(from),
                instant(to)));
    }
}
