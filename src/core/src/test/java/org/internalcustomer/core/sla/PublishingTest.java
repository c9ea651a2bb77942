package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.OpenRequests.MOVE;
import static org.internalcustomer.core.sla.OpenRequests.RECOMPUTE;
import static org.internalcustomer.core.sla.OpenRequests.STAY;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The goal is 3 h until a second version is published at 12:00. */
@Tag("R-POL-4")
class PublishingTest {

    private static final String NOON = "12:00";
    private static final long EVENING = instant("20:00");

    @ParameterizedTest
    @CsvSource({
        "STAY,      4h, 1, 13:00, OPEN",
        "STAY,      1h, 1, 13:00, OPEN",
        "MOVE,      4h, 2, 14:00, OPEN",
        "MOVE,      2h, 2, 12:00, OPEN",
        "MOVE,      1h, 2, 11:00, LATE_BY_CHANGE",
        "RECOMPUTE, 4h, 2, 14:00, OPEN",
        "RECOMPUTE, 1h, 2, 11:00, OPEN",
    })
    void holdsForARequestSinceTen(OpenRequests open, String goal, int version, String due, Verdict verdict) {
        Timer timer = resolution(published(open, goal), created("10:00"));
        assertThat(timer.id().version()).isEqualTo(version);
        assertThat(timer.course().due()).hasValue(instant(due));
        assertThat(timer.verdict()).isEqualTo(verdict);
    }

    @Test
    void isBreachedWhereTheNewGoalWasUsedUpBefore() {
        Timer timer = resolution(published(RECOMPUTE, "1h"), created("10:00"));
        assertThat(timer.verdictAt(EVENING)).isEqualTo(Verdict.BREACHED);
    }

    @Test
    void holdsOnlyFromItsInstantOn() {
        Rulebook rules = published(RECOMPUTE, "1h");
        Timing before = SlaFold.of(rules, created("10:00").told(), instant("11:59"));
        assertThat(before.timer(Metric.RESOLUTION).orElseThrow().id().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void holdsForWhatBeginsAtThatVeryInstant(OpenRequests open) {
        Timer timer = resolution(published(open, "1h"), created(NOON));
        assertThat(timer.id().version()).isEqualTo(2);
        assertThat(timer.course().due()).hasValue(instant("13:00"));
    }

    @ParameterizedTest
    @EnumSource
    void neverTouchesWhatHasEnded(OpenRequests open) {
        Timer timer = resolution(published(open, "30m"), created("10:00").status("11:00", "Resolved"));
        assertThat(timer.id().version()).isEqualTo(1);
        assertThat(timer.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void takesOverWhatIsOpenAtThatVeryInstant() {
        Timer timer = resolution(published(RECOMPUTE, "1h"), created("10:00").status(NOON, "Resolved"));
        assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
    }

    @Nested
    class WhenReopenedLater {

        private final Story story = created("10:00").status("11:00", "Resolved").status("13:00", "Open");

        @Test
        void staysWithTheFirstVersion() {
            assertThat(resolution(published(STAY, "4h"), story).course().due()).hasValue(instant("15:00"));
        }

        @Test
        void movesWithWhatWasUsed() {
            assertThat(resolution(published(MOVE, "4h"), story).course().due()).hasValue(instant("16:00"));
        }

        @Test
        void isRecomputedFromItsStart() {
            Timer timer = resolution(published(RECOMPUTE, "30m"), story);
            assertThat(timer.course().breachedAt()).hasValue(instant("10:30"));
            assertThat(timer.verdict()).isEqualTo(Verdict.BREACHED);
        }

        @ParameterizedTest
        @EnumSource(names = {"MOVE", "RECOMPUTE"})
        void keepsTheVerdictOfACycleThatIsOver(OpenRequests open) {
            Rulebook rules = promise()
                    .reopening(Reopening.NEW_CYCLE)
                    .then(2, NOON, open, promise().resolveIn("30m"))
                    .rulebook();
            List<Timer> cycles = SlaFold.of(rules, story.told(), EVENING).timers();
            assertThat(cycles).extracting(timer -> timer.id().version()).containsExactly(1, 2);
            assertThat(cycles).extracting(timer -> timer.id().cycle()).containsExactly(1, 2);
            assertThat(cycles.get(0).verdict()).isEqualTo(Verdict.MET);
            assertThat(cycles.get(1).course().due()).hasValue(instant("13:30"));
        }
    }

    @Test
    void countsPausesOfItsOwnFromThenOn() {
        Promise next = promise().resolveIn("4h");
        Promise withoutPause = promise().resolveIn("4h").pausing(Map.of());
        Story story = created("10:00").status("11:00", "Waiting for customer");

        assertThat(resolution(promise().then(2, NOON, MOVE, next).rulebook(), story)
                        .isRunning())
                .isFalse();
        Timer moved = resolution(promise().then(2, NOON, MOVE, withoutPause).rulebook(), story);
        assertThat(moved.course().due()).hasValue(instant("15:00"));
        assertThat(moved.spent().paused()).isEqualTo(millis("1h"));
        Timer recomputed =
                resolution(promise().then(2, NOON, RECOMPUTE, withoutPause).rulebook(), story);
        assertThat(recomputed.course().due()).hasValue(instant("14:00"));
        assertThat(recomputed.spent().paused()).isZero();
    }

    @Test
    void endsWhatStandsWhereTheNewVersionStops() {
        Promise next = promise().stop(Trigger.statuses("In Progress"));
        Timing timing = SlaFold.of(
                promise().then(2, NOON, MOVE, next).rulebook(),
                created("10:00").to("SD").status("11:00", "In Progress").told(),
                EVENING);
        assertThat(timing.timer(Metric.RESOLUTION).orElseThrow().course().stopped())
                .hasValue(instant(NOON));
        assertThat(timing.legs().done()).hasValue(instant(NOON));
    }

    @Test
    void timesAMetricThatIsNewOnlyFromTheStart() {
        Promise next = promise().respondIn("2h");
        Story story = created("10:00").to("SD");
        assertThat(SlaFold.of(promise().then(2, NOON, MOVE, next).rulebook(), story.told(), EVENING)
                        .timer(Metric.FIRST_RESPONSE))
                .isEmpty();
        assertThat(SlaFold.of(promise().then(2, NOON, RECOMPUTE, next).rulebook(), story.told(), EVENING)
                        .timer(Metric.FIRST_RESPONSE)
                        .orElseThrow()
                        .course()
                        .due())
                .hasValue(instant(NOON));
    }

    @Nested
    @Tag("R-POL-8")
    class WhereWordsAreOwedOnlySince {

        private final Story request = created("10:00").to("SD").commented("11:00", "anna", "SD");
        private final Promise words = promise().updateIn("18h");

        @Test
        void countsThemFromTheStartWithoutAHandOff() {
            assertThat(words(promise().then(2, NOON, RECOMPUTE, words), request))
                    .extracting(
                            timer -> timer.id().version(),
                            timer -> timer.course().started(),
                            Timer::verdict)
                    .containsExactly(tuple(2, instant("10:00"), Verdict.MET), tuple(2, instant("11:00"), Verdict.OPEN));
        }

        @Test
        void countsThemSinceTheDepartmentThatOwesThemTook() {
            assertThat(words(promise().then(2, NOON, RECOMPUTE, words), request.handedTo("11:30", "NET")))
                    .singleElement()
                    .satisfies(timer -> {
                        assertThat(timer.owners().provider()).contains("NET");
                        assertThat(timer.course().started()).isEqualTo(instant("11:30"));
                    });
        }

        @ParameterizedTest
        @EnumSource(names = {"STAY", "MOVE"})
        void hasNothingToGoOnWithOtherwise(OpenRequests open) {
            assertThat(words(promise().then(2, NOON, open, words), request)).isEmpty();
        }

        @Test
        void waitsForTheReopeningOfWhatIsDone() {
            Promise published = promise().then(2, NOON, RECOMPUTE, words);
            Story resolved = request.status("11:30", "Resolved");
            assertThat(words(published, resolved)).isEmpty();
            assertThat(words(published, resolved.status("13:00", "Open")))
                    .extracting(Timer::verdict)
                    .containsExactly(Verdict.MET, Verdict.OPEN);
        }

        @Test
        void beginsWhenTheVersionThatHoldsSaysSo() {
            Promise later = promise().start(Trigger.statuses("In Progress")).updateIn("18h");
            assertThat(words(later.then(2, NOON, MOVE, words), request))
                    .extracting(timer -> timer.course().started())
                    .containsExactly(instant(NOON));
        }

        private static List<Timer> words(Promise promise, Story story) {
            return timers(promise.rulebook(), story, Metric.PROGRESS_UPDATE);
        }
    }

    @Nested
    @Tag("R-POL-2")
    class WhereFewerMessagesCount {

        private final Story story = created("09:00")
                .to("SD")
                .status("09:30", "In Progress")
                .commented("10:00", "anna", "SD")
                .commented("11:00", "carl", "FIN");

        @Test
        void keepsTheOneThatWaits() {
            Promise more = promise().answerIn("2h", Trigger.statuses("In Progress"), Trigger.never());
            assertThat(answers(more.then(2, NOON, RECOMPUTE, promise().answerIn("4h")), story))
                    .extracting(
                            timer -> timer.id().version(),
                            timer -> timer.course().started(),
                            Timer::isOpen)
                    .containsExactly(tuple(1, instant("09:30"), false), tuple(2, instant("11:00"), true));
        }

        @Test
        void asksNotAgainForWhatWasAnswered() {
            Promise sooner = promise().answerIn("2h", Trigger.never(), Trigger.statuses("Waiting for third party"));
            Promise published = sooner.then(2, NOON, RECOMPUTE, promise().answerIn("4h"));
            Story answered = story.status("11:30", "Waiting for third party").status("13:00", "In Progress");
            assertThat(answers(published, answered))
                    .extracting(timer -> timer.id().version(), Timer::isOpen)
                    .containsExactly(tuple(1, false));
        }

        private static List<Timer> answers(Promise promise, Story story) {
            return timers(promise.rulebook(), story, Metric.NEXT_RESPONSE);
        }
    }

    @Test
    void leavesAMetricThatItDoesNotName() {
        Rulebook rules =
                promise().respondIn("3h").then(2, NOON, RECOMPUTE, promise()).rulebook();
        Timing timing = SlaFold.of(rules, created("10:00").told(), EVENING);
        assertThat(timing.timer(Metric.FIRST_RESPONSE).orElseThrow().id().version())
                .isEqualTo(1);
    }

    @Test
    void movesAnOpenLegAndLeavesTheClosedOne() {
        Rulebook rules =
                promise().legIn("2h").then(2, NOON, MOVE, promise().legIn("4h")).rulebook();
        Timing timing = SlaFold.of(
                rules, created("10:00").to("SD").handedTo("11:00", "NET").told(), EVENING);
        List<Timer> legs = timing.timers().stream()
                .filter(timer -> timer.id().metric() == Metric.LEG)
                .toList();
        assertThat(legs).extracting(timer -> timer.id().version()).containsExactly(1, 2);
        assertThat(legs.get(1).course().due()).hasValue(instant("15:00"));
    }

    @Test
    void letsSilenceSpeakByTheVersionThatHolds() {
        Rulebook rules = promise()
                .acceptIn("4h")
                .then(2, NOON, MOVE, promise().acceptIn("3h"))
                .rulebook();
        Timing timing = SlaFold.of(
                rules, created("09:00").to("SD").handOff("10:00", "NET").told(), instant("12:30"));
        assertThat(timing.tacitAt()).hasValue(instant("13:00"));
    }

    @Test
    void givesADepartmentsOwnPolicyWhatIsOpenUnderThatOfAll() {
        SlaPolicy own = new SlaPolicy(
                "OWN",
                promise().policy().names(),
                Optional.of("SD"),
                promise().resolveIn("5h").policy().rules());
        Rulebook all = promise().rulebook();
        Rulebook rules = new Rulebook(
                Policies.of(PolicyVersion.first(promise().policy()), new PolicyVersion(own, 1, instant(NOON), MOVE)),
                all.calendars(),
                all.done());
        assertThat(resolution(rules, created("10:00").to("SD")).id().policy()).isEqualTo("OWN");
        assertThat(resolution(rules, created("10:00").to("NET")).id().policy()).isEqualTo("STD");
    }

    @Test
    void followsTheLastOfSeveral() {
        Rulebook rules = promise()
                .then(2, NOON, MOVE, promise().resolveIn("5h"))
                .then(3, "13:00", RECOMPUTE, promise().resolveIn("6h"))
                .then(4, "14:00", STAY, promise().resolveIn("7h"))
                .rulebook();
        assertThat(resolution(rules, created("10:00")).course().due()).isEqualTo(OptionalLong.of(instant("16:00")));
    }

    private static Rulebook published(OpenRequests open, String goal) {
        return promise().then(2, NOON, open, promise().resolveIn(goal)).rulebook();
    }

    private static List<Timer> timers(Rulebook rules, Story story, Metric metric) {
        return SlaFold.of(rules, story.told(), EVENING).timers().stream()
                .filter(timer -> timer.id().metric() == metric)
                .toList();
    }

    private static Timer resolution(Rulebook rules, Story story) {
        return SlaFold.of(rules, story.told(), EVENING).timer(Metric.RESOLUTION).orElseThrow();
    }
}
