package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureJqlTest {

    private static final ReportPeriod MARCH = new ReportPeriod("", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    @Test
    void namesTheFigureAndThePeriod() {
        assertThat(FigureJql.of("leg-met", MARCH, "", ""))
                .isEqualTo("issue in scorecardFigure(\"leg-met\", \"period=2026-03\")");
    }

    @Test
    void namesThePair() {
        assertThat(FigureJql.of("closed", MARCH, "SD", "FIN"))
                .endsWith("\"period=2026-03\", \"provider=SD\", \"customer=FIN\")");
    }

    @Test
    void namesNobodyAndADepartmentWithAllBelowIt() {
        assertThat(FigureJql.of("closed", MARCH, "~IT", "-")).endsWith("\"provider=IT/*\", \"customer=EMPTY\")");
    }

    @Test
    void keepsQuotesOfAKeyApart() {
        assertThat(FigureJql.of("closed", MARCH, "A\"B", "")).endsWith("\"provider=A\\\"B\")");
    }
}
