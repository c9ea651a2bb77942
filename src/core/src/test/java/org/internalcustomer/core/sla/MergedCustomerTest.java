package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.core.request.Story.created;
import static org.internalcustomer.core.sla.Promise.promise;

import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.Parties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goals for the customer FIN, which was merged into ACC. */
@Tag("R-WHO-3")
@Tag("R-POL-1")
class MergedCustomerTest {

    private static final Condition FOR_FIN = Condition.on(Field.CUSTOMER, "FIN");

    @Test
    void hasTheGoalsOfItsFormerKeysForWhatItAsksSince() {
        assertThat(goalOf(asked("ACC", "FIN"), FOR_FIN)).isZero();
        assertThat(goalOf(asked("ACC", "FIN"), Condition.not(FOR_FIN))).isEqualTo(1);
    }

    @Test
    void hasTheGoalsOfItsPresentKeyWhereTheRequestStillSaysTheFormerOne() {
        assertThat(goalOf(asked("FIN", "ACC"), Condition.on(Field.CUSTOMER, "ACC")))
                .isZero();
    }

    @Test
    void keepsTheGoalsOfWhatItAskedBefore() {
        assertThat(goalOf(asked("ACC"), FOR_FIN)).isEqualTo(1);
        assertThat(goalOf(asked("FIN"), FOR_FIN)).isZero();
    }

    private static Parties asked(String customer, String... otherKeys) {
        return new Parties(Optional.of("carl"), Optional.of(customer), Set.of(otherKeys));
    }

    /** The place of the goal: that of the condition, or that of all others. */
    private static int goalOf(Parties parties, Condition condition) {
        Goal goal = Goal.of(condition, 1, "OFFICE");
        return SlaFold.of(
                        promise()
                                .goals(goal, Goal.of(Condition.always(), 2, "OFFICE"))
                                .rulebook(),
                        created("10:00").of(parties).told())
                .timer(Metric.RESOLUTION)
                .orElseThrow()
                .goal()
                .index();
    }
}
