package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final long FRI = instant("2026-10-02T12:00");

    @Test
    @Tag("R-CLK-1")
    void tellsOfEveryTimerWhatTheFoldSays() {
        Story story = created("10:00").to("SD").handedTo("11:30", "NET").status("13:00", "Resolved");
        Rulebook rules = promise().legIn("2h").respondIn("1h").acceptIn("1h").rulebook();
        Explanation explanation = SlaFold.explain(rules, story.told(), FRI);
        assertThat(explanation.timing()).isEqualTo(SlaFold.of(rules, story.told(), FRI));
        assertThat(explanation.stories())
                .extracting(TimerStory::timer)
                .containsExactlyInAnyOrderElementsOf(explanation.timing().timers());
    }

    @Test
    @Tag("R-POL-1")
    void saysWhichGoalMatchedAndWhyEarlierOnesDidNot() {
        TimerStory story = resolution(promise(), created("10:00").withPriority("Critical"));
        GoalChoice choice = story.deeds().get(0).choice().orElseThrow();
        assertThat(choice.goal().index()).isEqualTo(1);
        assertThat(choice.actual()).containsEntry(Field.PRIORITY, Set.of("Critical"));
        assertThat(choice.missed()).containsExactly(new GoalChoice.Missed(0, Field.PRIORITY, Set.of("Critical")));
    }

    @Test
    @Tag("R-CLK-4")
    void saysWhatEachEventDidAndWhy() {
        TimerStory story = resolution(
                promise().resume(Trigger.signals(Signal.CUSTOMER_COMMENT)),
                created("10:00")
                        .status("11:00", "Waiting for customer")
                        .commented("11:30", "carl", "FIN")
                        .status("12:00", "In Progress")
                        .status("12:30", "Resolved"));
        assertThat(story.deeds())
                .extracting(Deed::step, Deed::kind, deed -> deed.cause().kind())
                .containsExactly(
                        row(0, Deed.Kind.STARTED, Cause.Kind.TRIGGER),
                        row(1, Deed.Kind.PAUSED, Cause.Kind.PAUSING_STATUS),
                        row(2, Deed.Kind.RESUMED, Cause.Kind.TRIGGER),
                        row(4, Deed.Kind.STOPPED, Cause.Kind.TRIGGER));
        assertThat(story.deeds().get(1).reason()).contains(PauseReason.CUSTOMER);
        assertThat(story.deeds().get(2).cause().signals()).containsExactly(Signal.CUSTOMER_COMMENT);
        assertThat(story.deeds().get(3).cause().status()).contains("Resolved");
        assertThat(story.deeds().get(3).after().used()).isEqualTo(millis("2h"));
    }

    @Test
    @Tag("R-CLK-7")
    void showsTheTimeBetweenStopAndReopeningAsAwaitingConfirmation() {
        TimerStory story = resolution(
                promise(), created("10:00").status("11:00", "Resolved").status("13:00", "Open"));
        assertThat(story.deeds()).extracting(Deed::kind).endsWith(Deed.Kind.REOPENED);
        assertThat(story.spansUntil(instant("14:00")))
                .extracting(Span::kind, Span::wall)
                .containsExactly(
                        row(Standing.Kind.RUNNING, millis("1h")),
                        row(Standing.Kind.STOPPED, millis("2h")),
                        row(Standing.Kind.RUNNING, millis("1h")));
    }

    @Test
    @Tag("R-POL-5")
    void tellsThatAChangeMadeItLate() {
        TimerStory story = resolution(promise(), created("10:00").priority("11:00", "Critical"));
        Deed change = story.deeds().get(1);
        assertThat(change.kind()).isEqualTo(Deed.Kind.GOAL_CHANGED);
        assertThat(change.at()).isEqualTo(instant("11:00"));
        assertThat(change.after().breachedAt()).hasValue(instant("10:30"));
        assertThat(change.choice().orElseThrow().goal().budget()).hasValue(millis("30m"));
        assertThat(story.timer().verdict()).isEqualTo(Verdict.LATE_BY_CHANGE);
    }

    @Test
    @Tag("R-POL-5")
    void keepsWhatARestartForgotWithoutCountingIt() {
        Promise promise = promise().goalChange(GoalChange.Way.RESTART, GoalChange.Way.KEEP);
        TimerStory story = resolution(promise, created("10:00").priority("11:00", "High"));
        assertThat(story.deeds()).extracting(Deed::kind).endsWith(Deed.Kind.GOAL_CHANGED_AND_RESTARTED);
        List<Span> spans = story.spansUntil(instant("12:30"));
        assertThat(spans).extracting(Span::counts).containsExactly(false, true);
        assertThat(spans).extracting(Span::used).containsExactly(0L, millis("1h 30m"));
    }

    @Test
    @Tag("R-HND-3")
    void tellsWhatAReturnedDepartmentHadUsedBefore() {
        Explanation explanation = SlaFold.explain(
                promise().resolveIn("9h").legIn("2h").rulebook(),
                created("10:00")
                        .to("SD")
                        .handedTo("11:30", "NET")
                        .handedTo("12:00", "SD")
                        .told(),
                FRI);
        TimerStory third = explanation.story(Metric.LEG, 3).orElseThrow();
        assertThat(third.usedBefore()).isEqualTo(millis("1h 30m"));
        assertThat(third.rule().goals().get(0).budget()).hasValue(millis("2h"));
        assertThat(third.timer().goal().budget()).hasValue(millis("30m"));
        assertThat(third.deeds().get(0).cause().kind()).isEqualTo(Cause.Kind.ACCOUNTABLE);
    }

    @Test
    @Tag("R-HND-1")
    void tellsSilenceAsAStepOfHistory() {
        Explanation explanation = SlaFold.explain(
                promise().legIn("9h").acceptIn("1h").rulebook(),
                created("10:00").to("SD").handOff("11:00", "NET").told(),
                FRI);
        assertThat(explanation.steps())
                .extracting(Step::at)
                .containsExactly(instant("10:00"), instant("11:00"), instant("12:00"));
        TimerStory asked = explanation.story(Metric.ACCEPT, 2).orElseThrow();
        assertThat(asked.deeds())
                .extracting(deed -> deed.cause().kind())
                .containsExactly(Cause.Kind.ASKED, Cause.Kind.SILENCE);
        TimerStory first = explanation.story(Metric.LEG, 1).orElseThrow();
        assertThat(first.deeds())
                .extracting(deed -> deed.cause().kind())
                .containsExactly(Cause.Kind.ACCOUNTABLE, Cause.Kind.OFFER_OPEN, Cause.Kind.LEG_CLOSED);
    }

    @Nested
    class OfATimerThatThereIsNot {

        @Test
        @Tag("R-POL-2")
        void saysThatNoPolicyTimesIt() {
            assertThat(untimed(promise(), created("10:00").to("SD"), Metric.FIRST_RESPONSE)
                            .why())
                    .isEqualTo(new Untimed.Why(Untimed.Reason.NO_POLICY, OptionalLong.empty()));
        }

        @Test
        @Tag("R-POL-4")
        void saysSinceWhenAPolicyWouldHaveTimedIt() {
            SlaPolicy policy = promise().policy();
            Rulebook rules = new Rulebook(
                    Policies.of(new PolicyVersion(policy, 1, instant("11:00"))),
                    new Calendars(Map.of("OFFICE", Promise.OFFICE)),
                    Set.of("Resolved"));
            Untimed late = SlaFold.explain(rules, created("10:00").told(), FRI)
                    .untimed(Metric.RESOLUTION, 1)
                    .orElseThrow();
            assertThat(late.why().timedFrom()).hasValue(instant("11:00"));
        }

        @Test
        @Tag("R-CLK-3")
        void saysThatWhatStartsItDidNotHappen() {
            Promise promise = promise().start(Trigger.statuses("In Progress"));
            Untimed waiting = untimed(
                    promise, created("10:00").to("SD").status("11:00", "Waiting for customer"), Metric.RESOLUTION);
            assertThat(waiting.why().reason()).isEqualTo(Untimed.Reason.NOT_STARTED);
            assertThat(waiting.rule().orElseThrow().policy().key()).isEqualTo("STD");
        }

        @Test
        @Tag("R-HND-1")
        void saysThatNoDepartmentWasAccountable() {
            Promise promise = promise().legIn("2h").acceptIn("1h");
            assertThat(untimed(promise, created("10:00"), Metric.LEG).why().reason())
                    .isEqualTo(Untimed.Reason.NO_PROVIDER);
            assertThat(untimed(promise, created("10:00"), Metric.ACCEPT).why().reason())
                    .isEqualTo(Untimed.Reason.NO_PROVIDER);
        }

        @Test
        @Tag("R-HND-1")
        void tellsAnOfferThatNobodyHadToWaitFor() {
            Explanation explanation = SlaFold.explain(
                    promise().legOf("NET", "2h").rulebook(),
                    created("10:00")
                            .to("SD")
                            .handedTo("11:00", "NET")
                            .handOff("12:00", "HR")
                            .withdrawn("12:10", "HR")
                            .handOff("12:20", "SD")
                            .told(),
                    instant("12:30"));
            assertThat(explanation.untimed())
                    .filteredOn(each -> each.metric() == Metric.ACCEPT)
                    .extracting(Untimed::department, each -> each.why().reason())
                    .containsExactly(
                            row(Optional.of("SD"), Untimed.Reason.NO_POLICY),
                            row(Optional.of("NET"), Untimed.Reason.TAKEN_AT_ONCE),
                            row(Optional.of("HR"), Untimed.Reason.WITHDRAWN),
                            row(Optional.of("SD"), Untimed.Reason.ONLY_SILENCE));
            assertThat(explanation.untimed(Metric.LEG, 1)).isPresent();
            assertThat(explanation.untimed(Metric.LEG, 2)).isEmpty();
        }

        private Untimed untimed(Promise promise, Story story, Metric metric) {
            return SlaFold.explain(promise.rulebook(), story.told(), FRI)
                    .untimed(metric, 1)
                    .orElseThrow();
        }
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }

    private static TimerStory resolution(Promise promise, Story story) {
        return SlaFold.explain(promise.rulebook(), story.told(), FRI)
                .story(Metric.RESOLUTION, 1)
                .orElseThrow();
    }
}
