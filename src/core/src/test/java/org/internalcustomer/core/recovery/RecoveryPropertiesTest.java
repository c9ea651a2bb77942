package org.internalcustomer.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;

/** Whatever people say, in whatever order. */
class RecoveryPropertiesTest {

    private static final long BEGIN = Instant.parse("2026-03-02T02:00:00Z").toEpochMilli();
    private static final ProviderHours HOURS = hours();

    @Property(tries = 500)
    @Tag("R-REC-1")
    void noComplaintIsClosedWithoutACauseUnlessItIsWithdrawn(@ForAll("stories") List<RecoveryEvent> story) {
        Recovery recovery = Recovery.of(story, HOURS);
        Optional<Outcome> outcome = recovery.findings().outcome();
        if (recovery.state() == State.CLOSED
                && outcome.filter(Outcome::isOfComplaint).isPresent()) {
            assertThat(recovery.findings().cause().isPresent() || outcome.get() == Outcome.WITHDRAWN)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    @Tag("R-REC-1")
    void whatIsClosedStaysAsItIs(@ForAll("stories") List<RecoveryEvent> story) {
        List<RecoveryEvent> soFar = new ArrayList<>();
        Optional<Recovery> closed = Optional.empty();
        for (RecoveryEvent event : story) {
            soFar.add(event);
            Recovery recovery = Recovery.of(soFar, HOURS);
            if (closed.isPresent()) {
                assertThat(recovery).isEqualTo(closed.get());
            }
            closed = Optional.of(recovery).filter(each -> each.state() == State.CLOSED);
        }
    }

    @Property(tries = 500)
    @Tag("R-REC-1")
    void aBreachIsNeverUndone(@ForAll("stories") List<RecoveryEvent> story) {
        List<RecoveryEvent> soFar = new ArrayList<>();
        List<Step> breached = new ArrayList<>();
        for (RecoveryEvent event : story) {
            soFar.add(event);
            Recovery recovery = Recovery.of(soFar, HOURS);
            for (StepTimer timer : recovery.timers()) {
                boolean late = timer.at(event.at()) == StepVerdict.BREACHED;
                assertThat(late || !breached.contains(timer.step())).isTrue();
                if (late) {
                    breached.add(timer.step());
                }
            }
        }
    }

    @Property(tries = 500)
    @Tag("R-REC-1")
    void aStepIsMetExactlyIfNoMoreThanItsTimeWasUsed(@ForAll("stories") List<RecoveryEvent> story) {
        long after = story.get(story.size() - 1).at();
        for (StepTimer timer : Recovery.of(story, HOURS).timers()) {
            if (timer.at(after) == StepVerdict.MET) {
                assertThat(timer.used()).isLessThanOrEqualTo(timer.budget());
            }
            if (timer.used() > timer.budget()) {
                assertThat(timer.at(after)).isEqualTo(StepVerdict.BREACHED);
            }
        }
    }

    /** Left alone, every recovery that waits for its customer ends; reminded first, and never before ten working days. */
    @Property(tries = 500)
    @Tag("R-REC-1")
    void silenceComesToAnEndAfterAReminder(@ForAll("stories") List<RecoveryEvent> story) {
        List<RecoveryEvent> events = new ArrayList<>(story);
        long now = story.get(story.size() - 1).at();
        OptionalLong reminded = OptionalLong.empty();
        for (int i = 0; i < 12; i++) {
            Moments moments = Recovery.of(events, HOURS).moments();
            if (moments.wake().isEmpty()) {
                break;
            }
            now = Math.max(now, moments.wake().getAsLong());
            RecoveryEvent next = moments.reached(now).orElseThrow().event(now);
            events.add(next);
            if (next.kind() == Kind.REMINDED) {
                reminded = OptionalLong.of(now);
            } else if (next.kind() == Kind.UNANSWERED && reminded.isPresent()) {
                assertThat(HOURS.time().elapsed(reminded.getAsLong(), now))
                        .isGreaterThanOrEqualTo(10 * HOURS.workingDay());
            }
        }
        Recovery left = Recovery.of(events, HOURS);
        assertThat(left.moments().wake()).isEmpty();
        assertThat(left.state()).isNotIn(State.OFFERED, State.ANSWER, State.SECOND_RATING);
    }

    @Provide
    Arbitrary<List<RecoveryEvent>> stories() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        Arbitrary<Long> waits =
                Arbitraries.longs().between(0, Duration.ofDays(6).toMillis());
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 8);
        return Combinators.combine(kinds, waits, choices)
                .as(Draw::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(RecoveryPropertiesTest::oneAfterTheOther);
    }

    /** Something of that kind, or of one that can be said in the state. */
    private record Draw(Kind kind, long pause, int choice) {

        RecoveryEvent after(List<RecoveryEvent> story, boolean fitting) {
            long at = story.get(story.size() - 1).at() + pause;
            State state = Recovery.of(story, HOURS).state();
            List<Kind> kinds = Arrays.stream(Kind.values())
                    .filter(each -> each.fits(state))
                    .toList();
            Kind said = fitting && !kinds.isEmpty() ? kinds.get(kind.ordinal() % kinds.size()) : kind;
            return new RecoveryEvent(said, at, value(said));
        }

        private String value(Kind said) {
            return switch (said) {
                case COMPLAINED -> Severity.values()[choice % Severity.values().length].name();
                case ASSIGNED -> "user" + choice;
                case EXPLAINED -> RootCause.values()[choice].name();
                case RATED -> String.valueOf(1 + choice % 5);
                case WARNED, LATE -> Step.values()[choice % Step.values().length].name();
                default -> "";
            };
        }
    }

    private static List<RecoveryEvent> oneAfterTheOther(List<Draw> draws) {
        List<RecoveryEvent> story = new ArrayList<>();
        story.add(RecoveryEvent.complained(BEGIN, Severity.NORMAL));
        for (int i = 0; i < draws.size(); i++) {
            story.add(draws.get(i).after(story, i % 4 != 0));
        }
        return story;
    }

    private static ProviderHours hours() {
        WorkingCalendar office = new WorkingCalendar(
                "OFFICE",
                ZoneId.of("Asia/Shanghai"),
                WeeklyHours.mondayToFriday(Interval.of("09:00", "12:00"), Interval.of("13:00", "18:00")));
        return new ProviderHours(office.compiled(), office.workingDay());
    }
}
