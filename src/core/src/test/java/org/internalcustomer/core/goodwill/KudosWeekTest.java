package org.internalcustomer.core.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once a week for each person and pair. */
@Tag("R-KUD-1")
class KudosWeekTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Sunday 8 March 2026, 23:30 in Shanghai. */
    private static final KudosWeek WEEK = KudosWeek.of(Instant.parse("2026-03-08T15:30:00Z"), SHANGHAI);

    @Test
    void endsWithSundayInTheReportingZone() {
        assertThat(WEEK.monday()).hasToString("2026-03-02");
        assertThat(WEEK.next()).isEqualTo("2026-03-08T16:00:00Z");
        assertThat(KudosWeek.of(WEEK.next(), SHANGHAI).monday()).hasToString("2026-03-09");
    }

    @Test
    void tellsPeopleAndPairsApart() {
        Pair pair = new Pair("HR", "IT");

        assertThat(WEEK.key("anna", pair)).isEqualTo("2026-03-02/anna/HR/IT");
        assertThat(WEEK.key("anna", pair)).isNotEqualTo(WEEK.key("anna", new Pair("IT", "HR")));
    }
}
