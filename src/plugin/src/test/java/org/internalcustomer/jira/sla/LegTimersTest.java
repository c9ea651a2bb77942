package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.Course;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-HND-2")
class LegTimersTest {

    @Test
    void passOverALegThatEndedAsItBegan() {
        Fold fold = threeLegs(issue(1).provider("NET")).fold();
        List<StoredLeg> pieces = Pieces.of(1, fold.timing());

        assertThat(pieces)
                .extracting(piece -> piece.department().orElseThrow())
                .as("the service desk passed it on at once")
                .containsExactly("NET", "SD", "NET");
        assertThat(cycles(pieces, fold.timing().timers())).containsExactly(2, 3, 4);
    }

    @Test
    void findTheLegWhoseGoalIsCountedAnew() {
        Fold fold = threeLegs(issue(1).heldBy("NET")).fold();
        List<Timer> anew = fold.timing().timers().stream()
                .map(timer -> startedLater(timer, Duration.ofMinutes(10)))
                .toList();

        assertThat(cycles(Pieces.of(1, fold.timing()), anew)).containsExactly(1, 2, 3);
    }

    @Test
    void leaveTimeOnNobodysAlone() {
        Fold fold = issue(1).after(Duration.ofHours(1))
                .provider("")
                .after(Duration.ofHours(1))
                .provider("NET")
                .fold();
        List<StoredLeg> pieces = Pieces.of(1, fold.timing());
        LegTimers timed = new LegTimers(pieces, fold.timing().timers());

        assertThat(pieces).hasSize(3);
        assertThat(timed.of(pieces.get(1))).isEmpty();
        assertThat(cycles(pieces, fold.timing().timers())).containsExactly(1, 2);
    }

    private static Stories threeLegs(Stories begun) {
        return begun.after(Duration.ofHours(1))
                .provider("SD")
                .after(Duration.ofHours(1))
                .provider("NET");
    }

    private static Timer startedLater(Timer timer, Duration by) {
        Course course = timer.course();
        return new Timer(
                timer.id(),
                timer.owners(),
                timer.goal(),
                new Course(course.started() + by.toMillis(), course.stopped(), course.due(), course.breachedAt()),
                timer.spent(),
                timer.verdict(),
                timer.standing(),
                timer.lateInherited(),
                timer.hours());
    }

    private static List<Integer> cycles(List<StoredLeg> pieces, List<Timer> timers) {
        LegTimers timed = new LegTimers(pieces, timers);
        return pieces.stream()
                .map(timed::of)
                .flatMap(Optional::stream)
                .map(Timer::id)
                .map(TimerId::cycle)
                .toList();
    }
}
