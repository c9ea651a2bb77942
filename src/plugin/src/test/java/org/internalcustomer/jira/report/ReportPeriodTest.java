package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.internalcustomer.jira.host.error.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03-01, 2026-04-01",
        "2026-Q1, 2026-01-01, 2026-04-01",
        "2026, 2026-01-01, 2027-01-01",
        "2026-03-01..2026-03-15, 2026-03-01, 2026-03-16",
        "2026-03-07 .. 2026-03-07, 2026-03-07, 2026-03-08",
        "rolling, 2025-04-01, 2026-04-01"
    })
    void isReadFromAQuery(String text, LocalDate from, LocalDate to) {
        ReportPeriod period = ReportPeriod.written(text, TODAY);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-Q5",
                "march",
                "2026-03-15..2026-03-01",
                "2026-03-01..",
                "..",
                "1900-01-01..2100-01-01",
                "2026-03-01..+999999999-12-31",
                "+999999990-01-01..+999999999-12-30",
                "-999999999-01-01..2026-03-01"
            })
    void isRefusedWhereItMeansNothing(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> ReportPeriod.written(text, TODAY))
                .withMessage("internal-customer.jql.error.period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-Q1", "2026", "2026-03-01..2026-03-15", "2026-03-01..2026-04-30"})
    void isWrittenIntoAQueryAsShortAsItCanBe(String text) {
        assertThat(ReportPeriod.written(text, TODAY).inQuery()).isEqualTo(text);
    }

    @Test
    void isWrittenIntoAQueryAsTheSameDaysForEver() {
        assertThat(ReportPeriod.rolling(TODAY).inQuery()).isEqualTo("2025-04-01..2026-03-31");
    }
}
