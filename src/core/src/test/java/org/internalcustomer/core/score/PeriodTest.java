package org.internalcustomer.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-SCO-1")
class PeriodTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03-01, 2026-04-01, 2026-02",
        "2026-Q1, 2026-01-01, 2026-04-01, 2025-Q4",
        "2026,    2026-01-01, 2027-01-01, 2025"
    })
    void isHalfOpen(String text, LocalDate start, LocalDate end, String previous) {
        Period period = Period.parse(text);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.previous().next()).isEqualTo(period).hasToString(text);
        assertThat(Period.of(period.unit(), end.minusDays(1))).isEqualTo(period);
    }

    @Test
    void beginsAtMidnightInTheReportingZone() {
        Period march = Period.month(2026, 3);
        long start = Instant.parse("2026-02-28T16:00:00Z").toEpochMilli();
        assertThat(march.from(SHANGHAI)).isEqualTo(start);
        assertThat(march.contains(start, SHANGHAI)).isTrue();
        assertThat(march.contains(start - 1, SHANGHAI)).isFalse();
        assertThat(march.contains(march.to(SHANGHAI), SHANGHAI)).isFalse();
    }

    @Test
    void refusesWhatIsNoPeriod() {
        assertThatThrownBy(() -> Period.parse("2026-13")).hasMessageContaining("2026-13");
        assertThatThrownBy(() -> new Period(Period.Unit.QUARTER, LocalDate.of(2026, 2, 1)))
                .hasMessageContaining("2026-02-01");
    }
}
