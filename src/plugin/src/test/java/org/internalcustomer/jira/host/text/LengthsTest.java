package org.internalcustomer.jira.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.internalcustomer.jira.host.FakeJira;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

    private static final String UNIT = "internal-customer.sla.unit.";

    @ParameterizedTest
    @CsvSource({
        "0, 0s",
        "1, 0.001s",
        "250, 0.25s",
        "60000, 1m",
        "3600000, 1h",
        "3661250, 1h 1m 1.25s",
        "90000000, 25h",
        "-60000, 1m",
        "3600010, 1h 0.01s"
    })
    void tellAllOfALengthToTheMillisecond(long millis, String text) {
        String told = new Lengths(FakeJira.texts(), Locale.ENGLISH).exact(millis);
        assertThat(told.replace(UNIT + "hours", "h")
                        .replace(UNIT + "minutes", "m")
                        .replace(UNIT + "seconds", "s"))
                .isEqualTo(text);
    }
}
