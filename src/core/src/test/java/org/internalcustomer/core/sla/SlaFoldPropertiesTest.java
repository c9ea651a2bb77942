package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.sla.Promise.goal;
import static org.internalcustomer.core.sla.Promise.promise;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.internalcustomer.core.calendar.RandomCalendars;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Legs;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Offer;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.request.Stretch;

/** What holds for any history, on any calendar. */
class SlaFoldPropertiesTest {

    private static final long CREATED = Story.instant("10:00");
    private static final long MINUTE = 60_000;
    private static final long FAR = Story.instant("2026-12-24T00:00");

    @Property(tries = 500)
    @Tag("R-CLK-1")
    void foldOneByOneAsAllAtOnce(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        SlaFold fold = new SlaFold(rules, history);
        for (int i = 0; i < history.events().size(); i++) {
            fold.apply(history.events().get(i));
            assertThat(fold.timing()).isEqualTo(SlaFold.of(rules, upTo(history, i + 1)));
        }
        assertThat(fold.timing()).isEqualTo(SlaFold.of(rules, history));
    }

    @Property(tries = 500)
    @Tag("R-CLK-1")
    void hearTheSameSilenceOneByOneAsAtOnce(
            @ForAll("histories") History history,
            @ForAll("rulebooks") Rulebook rules,
            @ForAll @IntRange(max = 10_000) int minutes) {
        long last = history.events().stream().mapToLong(Event::at).max().orElse(CREATED);
        long now = last + minutes * MINUTE;
        SlaFold fold = new SlaFold(rules, history);
        history.events().forEach(fold::apply);
        Timing timing = SlaFold.of(rules, history, now);
        assertThat(fold.timing(now)).isEqualTo(timing);
        assertThat(timing.tacitAt().orElse(FAR)).isGreaterThan(now);
        assertThat(SlaFold.of(rules, history, timing.tacitAt().orElse(now + 1) - 1)
                        .legs())
                .isEqualTo(timing.legs());
    }

    @Property(tries = 500)
    @Tag("R-HND-1")
    void leaveAtMostTheLastOfferOpen(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        List<Offer> offers = SlaFold.of(rules, history, FAR).legs().offers();
        for (int i = 0; i < offers.size(); i++) {
            assertThat(offers.get(i).number()).isEqualTo(i + 1);
            assertThat(offers.get(i).isOpen() && i < offers.size() - 1).isFalse();
            assertThat(offers.get(i).answered().orElse(FAR))
                    .isBetween(
                            offers.get(i).at(),
                            i < offers.size() - 1 ? offers.get(i + 1).at() : FAR);
        }
    }

    @Property(tries = 500)
    @Tag("R-HND-1")
    void partitionTheWholeLifeIntoStretches(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        Legs legs = SlaFold.of(rules, history, FAR).legs();
        long at = CREATED;
        for (Stretch stretch : legs.stretches()) {
            assertThat(stretch.from()).isEqualTo(at);
            at = stretch.to().orElse(FAR);
        }
        assertThat(at).isEqualTo(legs.done().orElse(FAR));
        long held = legs.legs().stream().mapToLong(leg -> leg.wall(FAR)).sum();
        assertThat(held).isEqualTo(legs.wall(Stretch.Kind.HELD, FAR));
    }

    @Property(tries = 500)
    @Tag("R-HND-3")
    void hopOnlyBetweenDifferentDepartmentsAndBounceOnlyBack(@ForAll("histories") History history) {
        List<Leg> legs = Legs.of(history, Set.of("Resolved", "Closed")).legs();
        for (int i = 1; i < legs.size(); i++) {
            String department = legs.get(i).department();
            assertThat(legs.get(i).hop())
                    .isEqualTo(!department.equals(legs.get(i - 1).department()));
            boolean before =
                    legs.subList(0, i).stream().anyMatch(leg -> leg.department().equals(department));
            assertThat(legs.get(i).bounce()).isEqualTo(before && legs.get(i).hop());
        }
    }

    @Property(tries = 500)
    @Tag("R-CLK-4")
    void bookEveryMillisecondOnce(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        for (Timer timer : SlaFold.of(rules, history).timers()) {
            Spent spent = timer.spent();
            long booked = spent.wall() + spent.paused() + spent.awaitingConfirmation();
            assertThat(booked)
                    .isEqualTo(timer.standing().since() - timer.course().started());
            assertThat(spent.used()).isBetween(0L, spent.wall());
        }
    }

    @Property(tries = 300)
    @Tag("R-ALR-2")
    void reachTheirThresholdsInTheOrderOfTheWorkingTimeUsed(
            @ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        List<Alert> alerts = new ArrayList<>(Alert.usual(50));
        alerts.add(new Alert(
                Threshold.after(90 * MINUTE).repeated(7 * MINUTE, 3),
                alerts.get(0).actions()));
        for (Timer timer : SlaFold.of(rules, history).timers()) {
            List<AlertMoment> moments = AlertMoment.of(timer, alerts);
            assertThat(moments).isSortedAccordingTo(Comparator.comparingLong(AlertMoment::at));
            for (AlertMoment moment : moments) {
                assertThat(timer.isRunning()).isTrue();
                if (timer.goal().budget().isPresent()
                        && moment.at() > timer.standing().since()) {
                    assertThat(timer.usedAt(moment.at()))
                            .isEqualTo(moment.alert()
                                            .threshold()
                                            .used(timer.goal().budget().orElseThrow())
                                    + moment.time() * 7 * MINUTE);
                }
            }
        }
    }

    @Property(tries = 500)
    @Tag("R-CLK-2")
    void areMetOnlyWithinTheirGoal(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        for (Timer timer : SlaFold.of(rules, history).timers()) {
            boolean stands = timer.goal().deadline().isPresent();
            long budget = timer.goal().budget().orElse(Long.MAX_VALUE);
            if (timer.verdict() == Verdict.MET) {
                assertThat(timer.spent().used()).isLessThanOrEqualTo(budget);
                assertThat(timer.course().breachedAt()).isEmpty();
                assertThat(timer.course().due().orElse(FAR))
                        .isGreaterThanOrEqualTo(timer.standing().since());
            } else if (timer.verdict() != Verdict.OPEN && timer.verdict() != Verdict.MEASURED_ONLY) {
                assertThat(timer.course().breachedAt()).isPresent();
                assertThat(stands || timer.usedAt(FAR) >= budget || isBrokenPromise(timer, history))
                        .isTrue();
            }
        }
    }

    /** Late by a date that was declined only after it had passed. */
    private static boolean isBrokenPromise(Timer timer, History history) {
        long breached = timer.course().breachedAt().orElseThrow();
        PromisedDates dates = PromisedDates.NONE;
        for (Event event : history.events()) {
            if (dates.held().orElse(FAR) == breached && event.at() >= breached) {
                return timer.id().metric() == Metric.RESOLUTION;
            }
            dates = dates.with(event);
        }
        return false;
    }

    @Property(tries = 500)
    @Tag("R-POL-3")
    void neverMoveAPromisedDateByThemselves(@ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        PromisedDates dates = PromisedDates.NONE;
        for (Event event : history.events()) {
            dates = dates.with(event);
        }
        Timer timer = SlaFold.of(rules, history).timer(Metric.RESOLUTION).orElseThrow();
        boolean open = timer.isOpen();
        OptionalLong held = dates.held();
        timer.goal()
                .deadline()
                .filter(deadline -> open && deadline.promised().isPresent())
                .ifPresent(deadline -> assertThat(held).hasValue(deadline.at()));
    }

    @Property(tries = 500)
    @Tag("R-POL-7")
    void pauseForTheCustomerOnlyWhileTheCustomerIsSilent(
            @ForAll("histories") History history, @ForAll("rulebooks") Rulebook rules) {
        List<Event> events = history.events();
        SlaFold fold = new SlaFold(rules, history);
        for (int i = 0; i < events.size(); i++) {
            fold.apply(events.get(i));
            boolean alone = i + 1 == events.size()
                    || !events.get(i + 1).moment().together(events.get(i).moment());
            boolean first =
                    i == 0 || !events.get(i - 1).moment().together(events.get(i).moment());
            if (alone
                    && first
                    && events.get(i) instanceof Event.Commented said
                    && said.departments().contains("FIN")) {
                assertThat(fold.timing().timers())
                        .extracting(timer -> timer.standing().reason())
                        .doesNotContain(Optional.of(PauseReason.CUSTOMER));
            }
        }
    }

    @Property(tries = 1000)
    @Tag("R-CLK-2")
    void areNeverDueEarlierByAPause(
            @ForAll("histories") History history,
            @ForAll("rulebooks") Rulebook rules,
            @ForAll @IntRange(max = 14) int step,
            @ForAll @IntRange(min = 1, max = 99) int from,
            @ForAll @IntRange(min = 1, max = 99) int to) {
        Optional<History> paused = RandomHistories.withAPause(history, step, Math.min(from, to), Math.max(from, to));
        Assume.that(paused.isPresent());
        List<Timer> before = resolutions(rules, history);
        List<Timer> after = resolutions(rules, paused.orElseThrow());
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).course().due().orElse(Long.MAX_VALUE))
                    .isGreaterThanOrEqualTo(before.get(i).course().due().orElse(Long.MAX_VALUE));
        }
    }

    @Property(tries = 300)
    @Tag("R-POL-9")
    void areCorrectedBesideWhatHistorySays(
            @ForAll("histories") History history,
            @ForAll("rulebooks") Rulebook rules,
            @ForAll @IntRange(max = 9000) int from,
            @ForAll @IntRange(min = 1, max = 3000) int length) {
        long start = CREATED + from * MINUTE;
        List<Event> events = new ArrayList<>(history.events());
        events.add(new Event.TimeTakenOut(
                Moment.app(start + length * MINUTE, 1), Optional.empty(), start, start + length * MINUTE));
        History corrected = new History(history.created(), history.origin(), history.parties(), events);
        Timing timing = SlaFold.of(rules, corrected, FAR);

        assertThat(timing.timers()).isEqualTo(SlaFold.of(rules, history, FAR).timers());
        SlaFold oneByOne = new SlaFold(rules, corrected);
        corrected.events().forEach(oneByOne::apply);
        assertThat(oneByOne.timing(FAR)).isEqualTo(timing);
        for (Timer after : timing.corrected()) {
            Timer before = timing.timers().stream()
                    .filter(timer -> timer.id().equals(after.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(after.usedAt(FAR)).isLessThanOrEqualTo(before.usedAt(FAR));
            assertThat(after.course().due().orElse(Long.MAX_VALUE))
                    .isGreaterThanOrEqualTo(before.course().due().orElse(0));
            if (before.verdict() == Verdict.MET) {
                assertThat(after.verdict()).isEqualTo(Verdict.MET);
            }
        }
    }

    @Provide
    static Arbitrary<Rulebook> rulebooks() {
        Arbitrary<GoalChange.Way> ways = Arbitraries.of(GoalChange.Way.class);
        return Combinators.combine(Arbitraries.of(Reopening.class), ways, ways, goals(), offices())
                .as((reopening, raise, lower, goals, office) -> promise()
                        .on(office)
                        .reopening(reopening)
                        .goalChange(raise, lower)
                        .goals(goals)
                        .respondIn("2h")
                        .updateIn("9h")
                        .updateOf("NET", "1h")
                        .answerIn("2h")
                        .legIn("3h")
                        .legOf("NET", "1h")
                        .acceptOf("NET", "4h")
                        .acceptOf("SD", "30m")
                        .acceptByPriority("HR")
                        .rulebook());
    }

    /** Of every kind. */
    private static Arbitrary<Goal[]> goals() {
        Goal byNoon = Goal.by(Condition.on(Field.PRIORITY, "Critical"), LocalTime.NOON, 0, "OFFICE");
        Goal next = Goal.by(Condition.on(Field.PRIORITY, "Medium"), LocalTime.of(17, 0), 1, "OFFICE");
        Goal promised = Goal.promised(Condition.on(Field.PRIORITY, "Medium"), OptionalLong.of(9 * MINUTE), "OFFICE");
        Goal bare = Goal.promised(Condition.on(Field.PRIORITY, "Medium"), OptionalLong.empty(), "OFFICE");
        Goal measured = Goal.measureOnly(Condition.on(Field.PRIORITY, "Low"), "OFFICE");
        Goal rest = Goal.of(Condition.always(), 180 * MINUTE, "OFFICE");
        return Arbitraries.of(
                new Goal[] {goal("High", "2h"), goal("Critical", "30m"), measured, rest},
                new Goal[] {byNoon, goal("High", "2h"), measured, next, rest},
                new Goal[] {byNoon, promised, measured, rest},
                new Goal[] {goal("High", "2h"), bare, rest});
    }

    /** Office hours as often as any calendar. */
    private static Arbitrary<WorkingTime> offices() {
        return Arbitraries.oneOf(
                Arbitraries.just(Promise.OFFICE), RandomCalendars.any().map(WorkingCalendar::compiled));
    }

    @Provide
    static Arbitrary<History> histories() {
        return RandomHistories.any();
    }

    private static History upTo(History history, int count) {
        return new History(
                history.created(),
                history.origin(),
                history.parties(),
                history.events().subList(0, count));
    }

    private static List<Timer> resolutions(Rulebook rules, History history) {
        return SlaFold.of(rules, history).timers().stream()
                .filter(timer -> timer.id().metric() == Metric.RESOLUTION)
                .toList();
    }
}
