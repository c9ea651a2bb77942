package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-POL-4")
class AttainmentChangeTest {

    private static final String VERDICTS = "\"before/LEG/SD/MET\": 3, \"after/LEG/SD/BREACHED\": 3";

    @Test
    void countsTheFlipsOfEachDepartment() {
        assertThat(changes("{" + VERDICTS + ", \"flips\": 3, \"flipped/LEG/SD\": 3}"))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.of(3L), Optional.of(3L));
    }

    /** An earlier edition of the app did: a nought would be wrong. */
    @Test
    void saysNothingWhereFlipsWereCountedInAllOnly() {
        assertThat(changes("{" + VERDICTS + ", \"flips\": 3}"))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void countsNoneWhereNothingFlips() {
        assertThat(changes("{\"before/LEG/SD/MET\": 3, \"after/LEG/SD/MET\": 3}"))
                .extracting(AttainmentChange::flips)
                .containsExactly(Optional.of(0L), Optional.of(0L));
    }

    @Test
    @Tag("R-WHO-3")
    void addsUpWhatDepartmentsDidThatAreOneToday() {
        assertThat(changes("{\"before/LEG/NET/MET\": 2, \"before/LEG/SD/MET\": 3, \"after/LEG/HELP/BREACHED\": 4,"
                        + " \"flips\": 4, \"flipped/LEG/HELP\": 4}"))
                .extracting(each -> each.provider() + " " + each.before().whole() + " "
                        + each.after().whole() + " " + each.flips().orElseThrow())
                .containsExactly("* 5 4 4", "NET 2 0 0", "SD 3 4 4");
    }

    /** Of other policies' timers those of a metric and department count of which one moves, all of them. */
    @Test
    void countsWhatTheDraftMovesOfOtherPolicies() {
        assertThat(changes("{\"before/RESOLUTION/SD/MET\": 2, \"after/RESOLUTION/SD/MET\": 2,"
                        + " \"others/before/LEG/NET/MET\": 4, \"others/after/LEG/NET/MET\": 3, \"others/after/LEG/NET/BREACHED\": 1,"
                        + " \"others/before/LEG/SAP/MET\": 9, \"others/after/LEG/SAP/MET\": 9,"
                        + " \"moved/LEG/NET\": 2, \"flips\": 1, \"flipped/LEG/NET\": 1}"))
                .extracting(each -> each.metric() + " " + each.provider() + " "
                        + each.before().part() + "/" + each.before().whole() + " "
                        + each.after().part() + "/" + each.after().whole() + " "
                        + each.flips().orElseThrow())
                .containsExactly(
                        "RESOLUTION * 2/2 2/2 0", "RESOLUTION SD 2/2 2/2 0", "LEG * 4/4 3/4 1", "LEG NET 4/4 3/4 1");
    }

    /** The help desk has become the service desk. */
    private static List<AttainmentChange> changes(String counted) {
        return AttainmentChange.of(Counters.read(counted), key -> key.equals("HELP") ? "SD" : key);
    }
}
