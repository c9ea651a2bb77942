package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.sla.Promise.goal;
import static org.internalcustomer.core.sla.Promise.promise;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Leg;
import org.internalcustomer.core.request.Legs;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Offer;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.request.Stretch;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.core.request.Values;

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
                assertThat(stands || timer.usedAt(FAR) >= budget).isTrue();
            }
        }
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

    @Property(tries = 500)
    @Tag("R-CLK-2")
    void areNeverDueEarlierByAPause(
            @ForAll @IntRange(min = 1, max = 5000) int before,
            @ForAll @IntRange(max = 5000) int length,
            @ForAll @IntRange(min = 1, max = 5000) int goal) {
        Rulebook rules = promise()
                .goals(Goal.of(Condition.always(), goal * MINUTE, "OFFICE"))
                .rulebook();
        Event pause = new Event.StatusChanged(Moment.change(CREATED + before * MINUTE, 1, 0), "Waiting for customer");
        Event resume =
                new Event.StatusChanged(Moment.change(CREATED + (before + length) * MINUTE, 2, 0), "In Progress");
        assertThat(due(rules, List.of(pause, resume))).isGreaterThanOrEqualTo(due(rules, List.of()));
    }

    @Provide
    static Arbitrary<Rulebook> rulebooks() {
        Arbitrary<GoalChange.Way> ways = Arbitraries.of(GoalChange.Way.class);
        return Combinators.combine(Arbitraries.of(Reopening.class), ways, ways, goals())
                .as((reopening, raise, lower, goals) -> promise()
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

    @Provide
    static Arbitrary<History> histories() {
        Arbitrary<Optional<String>> providers =
                Arbitraries.of("SD", "NET", "HR").optional();
        return Combinators.combine(steps().list().ofMaxSize(14), providers).as((steps, provider) -> {
            Values origin = Values.of(new Values.Kind("SVC", "Incident", Set.of()), "Open", "Medium")
                    .withProvider(provider);
            return new History(CREATED, origin, new Parties(Optional.of("carl"), Optional.of("FIN")), events(steps));
        });
    }

    /** A step: minutes since the last event, whether in a change group of its own, what, and which of its values. */
    private record Step(int minutes, boolean ownGroup, int what, int which) {}

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 3000)));
        return Combinators.combine(
                        minutes,
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new);
    }

    private static List<Event> events(List<Step> steps) {
        List<Event> events = new ArrayList<>();
        long at = CREATED;
        long group = 1;
        int position = 0;
        for (Step step : steps) {
            if (step.ownGroup() || events.isEmpty()) {
                at += step.minutes() * MINUTE;
                group++;
                position = 0;
            }
            events.add(event(step, Moment.change(at, group, position++)));
        }
        return events;
    }

    private static Event event(Step step, Moment moment) {
        List<String> departments = List.of("SD", "NET", "HR", "SD", "NET", "HR");
        String department = departments.get(step.which());
        return switch (step.what()) {
            case 0, 1, 2 ->
                new Event.StatusChanged(
                        moment,
                        List.of(
                                        "Open",
                                        "In Progress",
                                        "Waiting for customer",
                                        "Waiting for third party",
                                        "Resolved",
                                        "Closed")
                                .get(step.which()));
            case 3 ->
                new Event.PriorityChanged(
                        moment,
                        List.of("Critical", "High", "Medium", "Low", "High", "Medium")
                                .get(step.which()));
            case 4 ->
                new Event.ProviderChanged(
                        moment, step.which() == 5 ? Optional.empty() : Optional.of(department), step.which() < 3);
            case 5 -> new Event.Accepted(moment, department, false);
            case 6 -> new Event.Rejected(moment, department, "");
            case 7 -> new Event.Commented(moment, "anna", true, Set.of(department));
            case 8 -> new Event.Offered(moment, department, step.which() == 5);
            case 9 -> new Event.Withdrawn(moment, department);
            case 10 -> new Event.Commented(moment, "carl", true, Set.of("FIN"));
            case 11 -> new Event.Promised(moment, moment.at() + step.which() * 700 * MINUTE);
            case 12 -> new Event.PromiseAnswered(moment, step.which() < 3);
            case 13 ->
                step.which() < 4
                        ? new Event.PauseExplained(moment, Turn.values()[step.which()])
                        : new Event.PauseContested(moment);
            default ->
                new Event.AssigneeChanged(
                        moment, Optional.of("anna"), List.of(department), Set.of(departments.get(5 - step.which())));
        };
    }

    private static History upTo(History history, int count) {
        return new History(
                history.created(),
                history.origin(),
                history.parties(),
                history.events().subList(0, count));
    }

    private static long due(Rulebook rules, List<Event> events) {
        Values origin = Values.of(new Values.Kind("SVC", "Incident", Set.of()), "Open", "Medium");
        return SlaFold.of(rules, new History(CREATED, origin, Parties.unknown(), events))
                .timer(Metric.RESOLUTION)
                .orElseThrow()
                .course()
                .due()
                .orElseThrow();
    }
}
