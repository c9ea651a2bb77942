package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Story;

class PublishingPropertiesTest {

    private static final long FAR = Story.instant("2026-12-24T00:00");

    @Property(tries = 500)
    @Tag("R-CLK-1")
    void foldOneByOneAsAllAtOnce(@ForAll("histories") History history, @ForAll("published") Rulebook rules) {
        SlaFold fold = new SlaFold(rules, history);
        for (Event event : history.events()) {
            fold.apply(event);
            long now = event.at();
            assertThat(fold.timing(now)).isEqualTo(SlaFold.of(rules, until(history, event), now));
        }
        assertThat(fold.timing(FAR)).isEqualTo(SlaFold.of(rules, history, FAR));
    }

    @Property(tries = 500)
    @Tag("R-CLK-1")
    void areAFixedPointOfTheRebuild(@ForAll("histories") History history, @ForAll("published") Rulebook rules) {
        List<PolicyVersion> shuffled = rules.policies().versions();
        Rulebook read = new Rulebook(new Policies(shuffled), rules.calendars(), rules.done());
        assertThat(SlaFold.of(read, history, FAR)).isEqualTo(SlaFold.of(rules, history, FAR));
    }

    @Property(tries = 500)
    @Tag("R-POL-4")
    void leaveWhatHasEndedAsItWas(@ForAll("histories") History history, @ForAll("published") Rulebook rules) {
        long last = history.events().stream().mapToLong(Event::at).max().orElse(history.created());
        Rulebook later = new Rulebook(
                new Policies(rules.policies().versions().stream()
                        .map(version -> version.takesOver()
                                ? new PolicyVersion(version.policy(), version.version(), last + 1, version.open())
                                : version)
                        .toList()),
                rules.calendars(),
                rules.done());
        Rulebook stay = rules(later, OpenRequests.STAY);
        List<TimerId> ended = SlaFold.of(stay, history, last).timers().stream()
                .filter(timer -> !timer.isOpen())
                .map(Timer::id)
                .toList();
        List<Timer> after = SlaFold.of(later, history, FAR).timers();
        SlaFold.of(stay, history, FAR).timers().stream()
                .filter(timer -> ended.contains(timer.id()))
                .forEach(timer -> assertThat(after).contains(timer));
    }

    @Property(tries = 500)
    @Tag("R-CLK-4")
    void bookEveryMillisecondOnce(@ForAll("histories") History history, @ForAll("published") Rulebook rules) {
        for (Timer timer : SlaFold.of(rules, history, FAR).timers()) {
            Spent spent = timer.spent();
            assertThat(spent.wall() + spent.paused() + spent.awaitingConfirmation())
                    .isEqualTo(timer.standing().since() - timer.course().started());
            assertThat(spent.used()).isBetween(0L, spent.wall());
        }
    }

    @Provide
    static Arbitrary<History> histories() {
        return SlaFoldPropertiesTest.histories();
    }

    /** Two versions that follow the first one somewhere in the next two weeks. */
    @Provide
    static Arbitrary<Rulebook> published() {
        Arbitrary<OpenRequests> open = Arbitraries.of(OpenRequests.class);
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 300);
        return Combinators.combine(
                        Arbitraries.of(Reopening.class), Arbitraries.of(Reopening.class), open, open, hours, hours)
                .as((first, then, one, two, after, later) -> base(first)
                        .then(
                                2,
                                at(after),
                                one,
                                base(then).resolveIn("4h").updateIn("9h").answerIn("4h"))
                        .then(3, at(after + later), two, base(first).stop(Trigger.statuses("Closed")))
                        .rulebook());
    }

    private static Promise base(Reopening reopening) {
        return promise()
                .reopening(reopening)
                .respondIn("2h")
                .answerIn("1h")
                .legIn("3h")
                .acceptIn("2h");
    }

    private static String at(int hours) {
        return java.time.LocalDateTime.parse("2026-09-28T10:00")
                .plusHours(hours)
                .toString();
    }

    private static Rulebook rules(Rulebook rules, OpenRequests open) {
        return new Rulebook(
                new Policies(rules.policies().versions().stream()
                        .map(each -> new PolicyVersion(each.policy(), each.version(), each.effective(), open))
                        .toList()),
                rules.calendars(),
                rules.done());
    }

    private static History until(History history, Event event) {
        return new History(
                history.created(),
                history.origin(),
                history.parties(),
                history.events().subList(0, history.events().indexOf(event) + 1));
    }
}
