package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-4")
class AttainmentChangeTest {

    private static final String VERDICTS = "\"before/LEG/SD/MET\": 3, \"after/LEG/SD/BREACHED\": 3";

    @Test
    void countsTheFlipsOfEachDepartment() {
        assertThat(AttainmentChange.of(Counters.read("{" + VERDICTS + ", \"flips\": 3, \"flipped/LEG/SD\": 3}")))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.of(3L), Optional.of(3L));
    }

    /** An earlier edition of the app did: a nought would be wrong. */
    @Test
    void saysNothingWhereFlipsWereCountedInAllOnly() {
        assertThat(AttainmentChange.of(Counters.read("{" + VERDICTS + ", \"flips\": 3}")))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void countsNoneWhereNothingFlips() {
        assertThat(AttainmentChange.of(Counters.read("{\"before/LEG/SD/MET\": 3, \"after/LEG/SD/MET\": 3}")))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.of(0L), Optional.of(0L));
    }
}
