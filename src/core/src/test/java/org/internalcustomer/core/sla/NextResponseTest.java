package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.request.Story.instant;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.List;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-2")
class NextResponseTest {

    private final Story asked = created("09:00").to("SD").commented("10:00", "carl", "FIN");

    @Test
    void doesNotBeginWithTheRequest() {
        assertThat(timers(created("09:00").to("SD"))).isEmpty();
    }

    @Test
    void runsFromTheOldestUnansweredMessageToTheAnswer() {
        List<Timer> timers = timers(asked.commented("10:30", "carl", "FIN").commented("11:00", "anna", "SD"));
        assertThat(timers).singleElement().satisfies(timer -> {
            assertThat(timer.course().started()).isEqualTo(instant("10:00"));
            assertThat(timer.course().stopped()).hasValue(instant("11:00"));
            assertThat(timer.verdict()).isEqualTo(Verdict.MET);
        });
    }

    @Test
    void isLateAfterItsGoal() {
        assertThat(timers(asked.commented("12:01", "anna", "SD")))
                .extracting(Timer::verdict)
                .containsExactly(Verdict.BREACHED);
    }

    @Test
    void hasACycleForEachAnswer() {
        List<Timer> timers = timers(asked.commented("11:00", "anna", "SD").commented("13:00", "carl", "FIN"));
        assertThat(timers).extracting(timer -> timer.id().cycle()).containsExactly(1, 2);
        assertThat(timers.get(1).isOpen()).isTrue();
    }

    @Test
    void belongsToWhoeverAnswers() {
        assertThat(timers(asked.handedTo("10:30", "NET").commented("11:00", "nina", "NET")))
                .extracting(timer -> timer.owners().provider().orElseThrow())
                .containsExactly("NET");
    }

    @Test
    void endsWithTheRequest() {
        List<Timer> timers = timers(asked.status("11:00", "Resolved").commented("11:30", "carl", "FIN"));
        assertThat(timers).hasSize(1);
        assertThat(timers.get(0).course().stopped()).hasValue(instant("11:00"));
    }

    @Test
    void beginsWithTheReopeningForWhatWasSaidMeanwhile() {
        List<Timer> timers = timers(asked.status("11:00", "Resolved")
                .commented("11:30", "carl", "FIN")
                .status("13:00", "Open"));
        assertThat(timers.get(1).course().started()).isEqualTo(instant("13:00"));
    }

    @Test
    void runsOnWhereTheCustomerAnsweredWhatWasAsked() {
        Story answered = created("09:00")
                .to("SD")
                .status("09:30", "Waiting for customer")
                .commented("10:00", "carl", "FIN");
        assertThat(timers(answered)).extracting(Timer::isRunning).containsExactly(true);
    }

    @Test
    @Tag("R-WHO-3")
    void isOwedToACustomersDepartmentThatBecameAThirdOne() {
        assertThat(timers(created("09:00").to("SD").commentedSince("10:00", "fred", "FIN", "NET")))
                .extracting(Timer::isRunning)
                .containsExactly(true);
    }

    @Test
    @Tag("R-WHO-3")
    void isGivenByTheDepartmentThatTheCustomersAndTheAccountableOneBecame() {
        assertThat(timers(asked.commentedSince("11:00", "fred", "FIN", "SD")))
                .extracting(Timer::verdict)
                .containsExactly(Verdict.MET);
    }

    private static List<Timer> timers(Story story) {
        return SlaFold.of(promise().answerIn("2h").rulebook(), story.told()).timers().stream()
                .filter(timer -> timer.id().metric() == Metric.NEXT_RESPONSE)
                .toList();
    }
}
