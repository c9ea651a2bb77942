package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.sla.RequestView.TimerView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimerLineTest {

    @Test
    @Tag("R-CLK-4")
    void showsTheTimeLeftOfAnOpenTimer() {
        assertThat(figure("OPEN", 60_000)).isEqualTo("internal-customer.sla.panel.left");
        assertThat(figure("OPEN", 0)).isEqualTo("internal-customer.sla.panel.left");
    }

    @Test
    @Tag("R-CLK-4")
    void neverSpeaksOfTimeLeftOnceItIsLateThoughNoWorkingTimePassedSince() {
        assertThat(figure("BREACHED", 0)).isEqualTo("internal-customer.sla.panel.late");
        assertThat(figure("BREACHED", -60_000)).isEqualTo("internal-customer.sla.panel.late");
    }

    private static Object figure(String verdict, long remaining) {
        TimerView timer = new TimerView(
                "STD",
                1,
                "RESOLUTION",
                1,
                verdict,
                "OFF_HOURS",
                null,
                0,
                "SH",
                3_600_000L,
                3_600_000L - remaining,
                remaining,
                0,
                0,
                0,
                "2026-03-02T09:00:00Z",
                null,
                null,
                null,
                null,
                null);
        return new TimerLine(FakeJira.texts(), null).of(timer).get("figure");
    }
}
