package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a timer with a goal of four working hours, Monday 10:00 to 18:00 open till then, reaches its thresholds. */
@Tag("R-ALR-1")
@Tag("R-ALR-2")
class AlertMomentTest {

    private static final AlertAction MAIL =
            new AlertAction.Mail(List.of(AlertReader.role(AlertReader.Role.HEAD)), Delivery.AT_ONCE);
    private static final AlertAction HOOK = new AlertAction.Webhook("https://example.com/hook", Delivery.AT_ONCE);

    @Test
    void isCountedInWorkingTimeFromTheGoal() {
        Timer timer = timer(created("10:00"));
        assertThat(at(timer, Threshold.percent(75))).containsExactly(instant("13:00"));
        assertThat(at(timer, Threshold.before(millis("30m")))).containsExactly(instant("13:30"));
        assertThat(at(timer, Threshold.due())).containsExactly(instant("14:00"));
        assertThat(at(timer, Threshold.percent(150))).containsExactly(instant("16:00"));
        assertThat(at(timer, Threshold.after(millis("5h")))).containsExactly(instant("2026-09-29T10:00"));
    }

    @Test
    void neverComesWhereTheGoalIsShorterThanTheTimeBefore() {
        assertThat(at(timer(created("10:00")), Threshold.before(millis("5h")))).isEmpty();
    }

    @Test
    void isRepeatedUpToItsCap() {
        assertThat(at(timer(created("10:00")), Threshold.due().repeated(millis("1h"), 2)))
                .containsExactly(instant("14:00"), instant("15:00"), instant("16:00"));
    }

    @Test
    void movesWithAPauseAndDoesNotComeDuringIt() {
        Story paused = created("10:00").status("11:00", "Waiting for customer");
        assertThat(AlertMoment.of(timer(paused), alerts(Threshold.due()))).isEmpty();
        assertThat(at(timer(paused.status("12:00", "In Progress")), Threshold.due()))
                .containsExactly(instant("15:00"));
    }

    @Test
    void saysNoMoreWhatComesBeforeTheEndOnceThatIsUsedUp() {
        Timer late =
                timer(created("10:00").status("15:00", "Waiting for customer").status("15:30", "In Progress"));
        assertThat(AlertMoment.of(late, alerts(Threshold.percent(80), Threshold.due(), Threshold.after(millis("2h")))))
                .extracting(AlertMoment::at)
                .containsExactly(instant("14:00"), instant("16:30"));
    }

    @Test
    void doesNotComeAfterTheStop() {
        assertThat(AlertMoment.of(timer(created("10:00").status("11:00", "Resolved")), alerts(Threshold.due())))
                .isEmpty();
    }

    @Test
    void wakesTheSweepForTheEarliestThatHasNotFired() {
        List<AlertMoment> moments = AlertMoment.of(
                timer(created("10:00")), alerts(Threshold.due(), Threshold.after(millis("1h")), Threshold.percent(50)));
        assertThat(next(moments, Set.of(), "10:00")).isEqualTo(instant("12:00"));
        assertThat(next(moments, Set.of(), "12:00")).isEqualTo(instant("14:00"));
        assertThat(next(moments, Set.of("DUE"), "12:00")).isEqualTo(instant("15:00"));
        assertThat(AlertMoment.next(moments, moment -> true, 0)).isEmpty();
    }

    @Test
    void isKnownByItsThresholdAndItsRepetition() {
        List<AlertMoment> moments = AlertMoment.of(
                timer(created("10:00")),
                alerts(Threshold.percent(80), Threshold.due().repeated(60_000, 2)));
        assertThat(moments.stream().map(AlertMoment::key))
                .containsExactly("P80", "DUER60000", "DUER60000#1", "DUER60000#2");
    }

    @Test
    void countsOnlyTheLastOfRepetitionsThatCameTogether() {
        List<AlertMoment> moments =
                AlertMoment.of(timer(created("10:00")), alerts(Threshold.due().repeated(60_000, 2)));
        assertThat(AlertMoment.together(moments))
                .extracting(AlertMoment.Due::actions)
                .containsExactly(List.of(), List.of(), List.of(0, 1));
    }

    @Test
    void leavesOnlyTheLastMailOfDifferentThresholdsThatCameTogether() {
        List<AlertMoment> moments =
                AlertMoment.of(timer(created("10:00")), alerts(Threshold.percent(80), Threshold.due()));
        assertThat(AlertMoment.together(moments))
                .extracting(AlertMoment.Due::actions)
                .containsExactly(List.of(1), List.of(0, 1));
    }

    @Test
    void isRefusedWhereItMeansNothing() {
        assertThatThrownBy(() -> Threshold.percent(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Threshold.percent(1001)).hasMessageContaining("1001");
        assertThatThrownBy(() -> Threshold.due().repeated(0, 1)).hasMessageContaining("0 ms");
        assertThatThrownBy(() -> Threshold.due().repeated(1, 51)).hasMessageContaining("51");
        assertThatThrownBy(() -> new Alert(Threshold.due(), List.of())).hasMessageContaining("DUE");
        assertThatThrownBy(() -> new AlertReader(AlertReader.Role.GROUP, " ")).hasMessageContaining("GROUP");
        assertThatThrownBy(() -> new AlertReader(AlertReader.Role.HEAD, "anna")).hasMessageContaining("anna");
    }

    private static long next(List<AlertMoment> moments, Set<String> fired, String now) {
        return AlertMoment.next(moments, moment -> fired.contains(moment.key()), instant(now))
                .orElseThrow();
    }

    private static List<Long> at(Timer timer, Threshold threshold) {
        return AlertMoment.of(timer, alerts(threshold)).stream()
                .map(AlertMoment::at)
                .toList();
    }

    private static List<Alert> alerts(Threshold... thresholds) {
        return Stream.of(thresholds)
                .map(each -> new Alert(each, List.of(MAIL, HOOK)))
                .toList();
    }

    private static Timer timer(Story story) {
        return SlaFold.of(promise().resolveIn("4h").rulebook(), story.told())
                .timer(Metric.RESOLUTION)
                .orElseThrow();
    }
}
