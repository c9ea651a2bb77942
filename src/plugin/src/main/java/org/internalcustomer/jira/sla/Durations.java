package org.internalcustomer.jira.sla;

import java.time.Duration;
import java.util.Locale;
import org.internalcustomer.jira.host.text.Texts;

/** Lengths of time in words that fit into a panel, such as {@code 3h 12m}; never in days, of which there are two kinds. */
final class Durations {

    private static final String UNIT = "internal-customer.sla.unit.";

    private final String hours;
    private final String minutes;
    private final String seconds;

    Durations(Texts texts, Locale locale) {
        hours = texts.text(locale, UNIT + "hours");
        minutes = texts.text(locale, UNIT + "minutes");
        seconds = texts.text(locale, UNIT + "seconds");
    }

    /** The two largest units of its size, without a sign. */
    String text(long millis) {
        Duration length = Duration.ofMillis(Math.abs(millis));
        if (length.toHours() > 0) {
            return length.toHours() + hours + " " + length.toMinutesPart() + minutes;
        }
        return length.toMinutes() > 0
                ? length.toMinutes() + minutes + " " + length.toSecondsPart() + seconds
                : length.toSeconds() + seconds;
    }
}
