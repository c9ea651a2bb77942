package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.request.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question of the department pauses until the customer answers; an assignment, until somebody approves. */
@Tag("R-POL-2")
class EventPausesTest {

    private final Promise promise = promise()
            .pausing(Map.of("Waiting for third party", PauseReason.THIRD_PARTY))
            .pausingOn(Map.of(Signal.RESPONSE, PauseReason.CUSTOMER, Signal.ASSIGNED, PauseReason.APPROVAL))
            .resume(Trigger.signals(Signal.PRIORITY_CHANGED));

    private final Story asked = created("10:00").to("SD").commented("11:00", "anna", "SD");
    private final Story assigned = created("10:00").to("SD").assigned("11:00", "anna", "SD");

    @Test
    void pauseUntilTheCustomerSpeaks() {
        assertThat(state(asked)).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);

        Timer answered = timer(asked.commented("13:00", "carl", "FIN"));

        assertThat(answered.isRunning()).isTrue();
        assertThat(answered.spent().pausedBy()).isEqualTo(Map.of(PauseReason.CUSTOMER, millis("2h")));
        assertThat(answered.course().due()).hasValue(instant("15:00"));
    }

    @Test
    void pauseAgainWithTheNextQuestion() {
        Timer again = timer(asked.commented("12:00", "carl", "FIN")
                .commented("13:00", "anna", "SD")
                .commented("16:00", "carl", "FIN"));

        assertThat(again.spent().pausedBy()).isEqualTo(Map.of(PauseReason.CUSTOMER, millis("4h")));
    }

    @Test
    @Tag("R-POL-7")
    void endWhereTheCustomerSaysThatItIsNotTheirTurn() {
        assertThat(state(asked.contested("12:00"))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void goOnIfAnotherOnesTurnIsAwaited() {
        assertThat(state(assigned.commented("13:00", "carl", "FIN"))).isEqualTo(ClockState.WAITING_FOR_APPROVAL);
        assertThat(state(asked.turn("12:00", Turn.THIRD_PARTY).commented("13:00", "carl", "FIN")))
                .isEqualTo(ClockState.WAITING_FOR_THIRD_PARTY);
    }

    @Test
    @Tag("R-POL-7")
    void waitForTheCustomerAgainWhereTheCustomerSpokeOutOfTurn() {
        Story spoken = asked.turn("11:30", Turn.THIRD_PARTY).commented("12:00", "carl", "FIN");

        assertThat(state(spoken.turn("13:00", Turn.CUSTOMER))).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
    }

    @Test
    @Tag("R-POL-7")
    void doNotComeBackByAWordOnceTheyAreOver() {
        Story answered = asked.commented("12:00", "carl", "FIN");

        assertThat(state(answered.turn("13:00", Turn.THIRD_PARTY))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    @Tag("R-POL-7")
    void endWithTheAnswerThatWasAskedForByHand() {
        Story waiting = assigned.turn("12:00", Turn.CUSTOMER);

        assertThat(state(waiting)).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
        assertThat(state(waiting.commented("13:00", "carl", "FIN"))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void endWithAnEventThatResumes() {
        assertThat(state(assigned.priority("12:00", "Low").priority("12:30", "Medium")))
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void endWithTheStatus() {
        assertThat(state(assigned.status("12:00", "In Progress"))).isEqualTo(ClockState.RUNNING);
        assertThat(state(assigned.status("12:00", "Waiting for third party").status("13:00", "In Progress")))
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void giveWayToTheStatusThatPauses() {
        Timer timer = timer(created("10:00")
                .to("SD")
                .status("11:00", "Waiting for third party")
                .assigned("12:00", "anna", "SD")
                .status("14:00", "In Progress"));

        assertThat(timer.spent().pausedBy()).isEqualTo(Map.of(PauseReason.THIRD_PARTY, millis("3h")));
    }

    @Test
    @Tag("R-CLK-2")
    void leaveADueInstantOnlyToWhatRuns() {
        assertThat(timer(asked).course().due()).isEmpty();
        assertThat(timer(asked.status("17:00", "Resolved")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @Tag("R-CLK-4")
    void areExplainedByTheEventAndByTheAnswer() {
        List<Deed> deeds = SlaFold.explain(
                        promise.rulebook(),
                        asked.commented("13:00", "carl", "FIN").told(),
                        instant("17:00"))
                .stories()
                .get(0)
                .deeds();

        assertThat(deeds)
                .extracting(Deed::cause)
                .containsExactly(
                        new Cause(Cause.Kind.TRIGGER, Optional.empty(), Set.of(Signal.CREATED)),
                        new Cause(Cause.Kind.PAUSING_EVENT, Optional.of("Open"), Set.of(Signal.RESPONSE)),
                        new Cause(Cause.Kind.CUSTOMER_ANSWERED, Optional.of("Open"), Set.of()));
    }

    private ClockState state(Story story) {
        return timer(story).at(instant("17:00")).state();
    }

    private Timer timer(Story story) {
        return SlaFold.of(promise.rulebook(), story.told())
                .timer(Metric.RESOLUTION)
                .orElseThrow();
    }
}
