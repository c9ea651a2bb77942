package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Story;

class ExplanationPropertiesTest {

    private static final long CREATED = Story.instant("10:00");
    private static final long MINUTE = 60_000;

    @Property(tries = 500)
    @Tag("R-CLK-1")
    void saysWhatTheFoldSays(
            @ForAll("histories") History history,
            @ForAll("rulebooks") Rulebook rules,
            @ForAll @IntRange(max = 10_000) int minutes) {
        long now = last(history) + minutes * MINUTE;
        Explanation explanation = SlaFold.explain(rules, history, now);
        assertThat(explanation.timing()).isEqualTo(SlaFold.of(rules, history, now));
        assertThat(explanation.stories())
                .extracting(TimerStory::timer)
                .containsExactlyInAnyOrderElementsOf(explanation.timing().timers());
    }

    @Property(tries = 500)
    @Tag("R-CLK-4")
    void cutsALifeIntoSpansThatAddUp(
            @ForAll("histories") History history,
            @ForAll("rulebooks") Rulebook rules,
            @ForAll @IntRange(max = 10_000) int minutes) {
        long now = last(history) + minutes * MINUTE;
        for (TimerStory story : SlaFold.explain(rules, history, now).stories()) {
            List<Span> spans = story.spansUntil(now);
            isPartition(spans, story, now);
            Spent spent = story.timer().spent();
            List<Span> closed = story.spans();
            assertThat(spans.stream().mapToLong(Span::used).sum())
                    .isEqualTo(story.timer().usedAt(now));
            assertThat(closed.stream().mapToLong(Span::used).sum()).isEqualTo(spent.used());
            assertThat(wall(closed, Standing.Kind.RUNNING)).isEqualTo(spent.wall());
            assertThat(wall(closed, Standing.Kind.STOPPED)).isEqualTo(spent.awaitingConfirmation());
            assertThat(paused(closed)).isEqualTo(spent.pausedBy());
        }
    }

    @Property(tries = 500)
    @Tag("R-CLK-4")
    void tellsOfEveryTurnAStepThatWasNotLater(
            @ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        Explanation explanation = SlaFold.explain(rules, history, last(history));
        for (TimerStory story : explanation.stories()) {
            assertThat(story.deeds().get(0).kind()).isEqualTo(Deed.Kind.STARTED);
            for (Deed deed : story.deeds()) {
                assertThat(deed.at())
                        .isLessThanOrEqualTo(
                                explanation.steps().get(deed.step()).at());
            }
            Deed.After after = story.deeds().get(story.deeds().size() - 1).after();
            assertThat(after.used()).isEqualTo(story.timer().spent().used());
            assertThat(after.due()).isEqualTo(story.timer().course().due());
            assertThat(after.breachedAt()).isEqualTo(story.timer().course().breachedAt());
        }
    }

    @Property(tries = 500)
    @Tag("R-POL-2")
    void tellsOfEveryMetricATimerOrWhyThereIsNone(
            @ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        Explanation explanation = SlaFold.explain(rules, history, last(history));
        for (Metric metric : SlaFold.METRICS) {
            boolean timed = explanation.timing().timer(metric).isPresent();
            boolean told = explanation.untimed().stream().anyMatch(each -> each.metric() == metric);
            assertThat(timed || told).isTrue();
        }
        explanation.untimed().forEach(each -> assertThat(explanation.story(each.metric(), each.cycle()))
                .isEmpty());
    }

    private static void isPartition(List<Span> spans, TimerStory story, long now) {
        long at = story.deeds().get(0).at();
        for (Span span : spans) {
            assertThat(span.from()).isEqualTo(at);
            assertThat(span.to()).isGreaterThan(span.from());
            assertThat(span.counts() || span.to() <= story.timer().course().started())
                    .isTrue();
            at = span.to();
        }
        assertThat(at).isEqualTo(story.timer().course().stopped().orElse(Math.max(now, at)));
    }

    private static long wall(List<Span> spans, Standing.Kind kind) {
        return spans.stream()
                .filter(span -> span.counts() && span.kind() == kind)
                .mapToLong(Span::wall)
                .sum();
    }

    private static Map<PauseReason, Long> paused(List<Span> spans) {
        Map<PauseReason, Long> paused = new EnumMap<>(PauseReason.class);
        spans.stream()
                .filter(span -> span.counts() && span.kind() == Standing.Kind.PAUSED)
                .forEach(span -> paused.merge(span.reason().orElseThrow(), span.wall(), Long::sum));
        return paused;
    }

    private static long last(History history) {
        return history.events().stream().mapToLong(Event::at).max().orElse(CREATED);
    }

    @Provide
    static Arbitrary<History> histories() {
        return SlaFoldPropertiesTest.histories();
    }

    /** Any goal may change in any way, comments resume, and a priority may begin again from zero. */
    @Provide
    static Arbitrary<Rulebook> rulebooks() {
        Arbitrary<GoalChange.Way> ways = Arbitraries.of(GoalChange.Way.class);
        return Combinators.combine(Arbitraries.of(Reopening.class), ways, ways, Arbitraries.of(true, false))
                .as((reopening, raise, lower, resets) -> promise()
                        .reopening(reopening)
                        .goalChange(raise, lower)
                        .resume(Trigger.signals(Signal.RESPONSE))
                        .pausingOn(
                                resets
                                        ? Map.of(Signal.PRIORITY_CHANGED, PauseReason.CUSTOMER)
                                        : Map.of(Signal.ASSIGNED, PauseReason.APPROVAL))
                        .reset(resets ? Trigger.signals(Signal.ASSIGNED) : Trigger.never())
                        .start(resets ? Trigger.statuses("In Progress") : Trigger.signals(Signal.CREATED))
                        .respondIn("2h")
                        .legIn("3h")
                        .legByPriority("HR", raise, lower)
                        .acceptOf("NET", "4h")
                        .acceptByPriority("SD")
                        .rulebook());
    }
}
