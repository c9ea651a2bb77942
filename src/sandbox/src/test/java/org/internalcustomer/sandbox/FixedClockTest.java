package org.internalcustomer.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.internalcustomer.sandbox.probe.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that stands still until an administrator moves it. */
class FixedClockTest {

    private static final String CLOCK = "/rest/sandbox/1.0/clock";

    @TempDir
    Path home;

    @Test
    void isMovedByAdministratorsOnly() {
        try (RunningSandbox host =
                RunningSandbox.start(home, "--empty", "--port", "0", "--clock", "2016-04-08T12:00:00Z")) {
            assertThat(host.get(CLOCK).body()).isEqualTo("{\"instant\":\"2016-04-08T12:00:00Z\"}");
            assertThat(host.put(CLOCK, "{\"advance\":\"PT1H\"}", "nobody").statusCode())
                    .isEqualTo(401);
            assertThat(host.put(CLOCK, "{\"advance\":\"PT1H\"}", "admin").body())
                    .isEqualTo("{\"instant\":\"2016-04-08T13:00:00Z\"}");
            assertThat(host.put(CLOCK, "{\"advance\":\"later\"}", "admin").statusCode())
                    .isEqualTo(400);
        }
    }
}
