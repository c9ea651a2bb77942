package org.internalcustomer.sandbox.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the comparison of the whole log finds in legs; hours of one day. */
@Tag("R-HND-1")
class LegChainTest {

    private final List<Map<String, String>> rows = new ArrayList<>();

    @Test
    void takesLegsOneAfterTheOther() {
        leg("SD", 9, 10, 1);
        leg("", 10, 11, 1);
        leg("NET", 11, 15, 4);
        assertThat(broken()).isEmpty();
    }

    @Test
    void bridgesTheWaitBeforeAReopeningByTheSameDepartment() {
        leg("SD", 9, 15, 5);
        leg("", 12, 13, 1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void bridgesTheWaitOfADepartmentThatStoppedAtOnceWhatItReceived() {
        leg("SD", 9, 12, 3);
        leg("", 12, 13, 1);
        leg("NET", 12, 15, 2);
        assertThat(broken()).isEmpty();
    }

    @Test
    void bridgesNoOtherTime() {
        leg("SD", 9, 15, 5);
        leg("", 10, 11, 1);
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void findsAGap() {
        leg("SD", 9, 10, 1);
        leg("NET", 11, 15, 4);
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void findsAnOverlapThatTheSumsHide() {
        leg("SD", 9, 12, 2);
        leg("NET", 11, 15, 4);
        assertThat(broken()).isNotEmpty();
    }

    @Test
    void findsAnEndThatIsMissing() {
        leg("SD", 9, 14, 5);
        assertThat(broken()).isNotEmpty();
    }

    private void leg(String department, int accepted, int closed, int hours) {
        rows.add(Map.of(
                "seq",
                String.valueOf(rows.size() + 1),
                "department",
                department,
                "offered",
                at(accepted).toString(),
                "accepted",
                at(accepted).toString(),
                "closed",
                at(closed).toString(),
                "wall_ms",
                String.valueOf(hours * 3_600_000L)));
    }

    /** Stopped at twelve and at last at 15:00. */
    private List<String> broken() {
        NaiveLegs legs = new NaiveLegs(at(9), at(15), Map.of(), Map.of(at(12), at(13)));
        return new LegChain(rows, legs).broken();
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3600L);
    }
}
