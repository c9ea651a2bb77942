package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.millis;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.Map;
import org.internalcustomer.core.request.Story;
import org.internalcustomer.core.request.Turn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-7")
class PauseTurnsTest {

    private final Story waiting = created("10:00").to("SD").status("11:00", "Waiting for customer");

    @Test
    void isGivenByTheStatus() {
        assertThat(state(waiting)).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
    }

    @Test
    @Tag("R-CLK-4")
    void isRefinedByHandFromThenOn() {
        Timer timer = timer(waiting.turn("12:00", Turn.APPROVAL).status("14:00", "In Progress"));
        assertThat(timer.spent().pausedBy())
                .isEqualTo(Map.of(PauseReason.CUSTOMER, millis("1h"), PauseReason.APPROVAL, millis("2h")));
    }

    @Test
    void isForgottenWithTheStatus() {
        Story again = waiting.turn("12:00", Turn.APPROVAL)
                .status("13:00", "In Progress")
                .status("14:00", "Waiting for customer");
        assertThat(state(again)).isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
    }

    @Test
    void pausesNothingThatTheStatusLetsRun() {
        assertThat(state(created("10:00").turn("11:00", Turn.CUSTOMER))).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void endsWithThePublicCommentOfTheCustomer() {
        Timer timer = timer(waiting.commented("13:00", "carl", "FIN"));
        assertThat(timer.isRunning()).isTrue();
        assertThat(timer.course().due()).hasValue(instant("15:00"));
    }

    @Test
    void doesNotEndWithACommentOfTheProviderOrAnInternalOne() {
        assertThat(state(waiting.commented("13:00", "anna", "SD").noted("13:30", "carl", "FIN")))
                .isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
    }

    @Test
    void doesNotEndWithTheCustomersCommentIfItWaitsForSomebodyElse() {
        assertThat(state(waiting.turn("12:00", Turn.THIRD_PARTY).commented("13:00", "carl", "FIN")))
                .isEqualTo(ClockState.WAITING_FOR_THIRD_PARTY);
    }

    @Test
    void beginsAgainWhenSomebodySaysSo() {
        assertThat(state(waiting.commented("13:00", "carl", "FIN").turn("13:30", Turn.CUSTOMER)))
                .isEqualTo(ClockState.WAITING_FOR_CUSTOMER);
    }

    @Test
    void endsWhenTheCustomerContestsIt() {
        assertThat(state(waiting.contested("13:00"))).isEqualTo(ClockState.RUNNING);
        assertThat(state(waiting.turn("14:00", Turn.THIRD_PARTY))).isEqualTo(ClockState.WAITING_FOR_THIRD_PARTY);
    }

    @Test
    void doesNotEndForALegThatBeganAfterTheAnswer() {
        Story handedOn = waiting.commented("12:00", "carl", "FIN").handedTo("12:30", "NET");
        assertThat(SlaFold.of(promise().legIn("2h").rulebook(), handedOn.told())
                        .timer(Metric.LEG)
                        .orElseThrow()
                        .isRunning())
                .isTrue();
    }

    private static ClockState state(Story story) {
        return timer(story).at(instant("17:00")).state();
    }

    private static Timer timer(Story story) {
        return SlaFold.of(promise().rulebook(), story.told())
                .timer(Metric.RESOLUTION)
                .orElseThrow();
    }
}
