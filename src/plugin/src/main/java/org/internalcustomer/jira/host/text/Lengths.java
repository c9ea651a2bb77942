package org.internalcustomer.jira.host.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lengths of time in words that fit into a panel, such as {@code 3h 12m}; never in days, of which there are two kinds. */
public final class Lengths {

    private static final String UNIT = "internal-customer.sla.unit.";

    private final String hours;
    private final String minutes;
    private final String seconds;

    public Lengths(Texts texts, Locale locale) {
        hours = texts.text(locale, UNIT + "hours");
        minutes = texts.text(locale, UNIT + "minutes");
        seconds = texts.text(locale, UNIT + "seconds");
    }

    /** All of it, to the millisecond, so that sums add up on paper; without a sign. */
    public String exact(long millis) {
        Duration length = Duration.ofMillis(Math.abs(millis));
        List<String> parts = new ArrayList<>();
        if (length.toHours() > 0) {
            parts.add(length.toHours() + hours);
        }
        if (length.toMinutesPart() > 0) {
            parts.add(length.toMinutesPart() + minutes);
        }
        BigDecimal rest = BigDecimal.valueOf(length.toSecondsPart()).add(BigDecimal.valueOf(length.toMillisPart(), 3));
        if (rest.signum() != 0 || parts.isEmpty()) {
            parts.add(rest.stripTrailingZeros().toPlainString() + seconds);
        }
        return String.join(" ", parts);
    }

    /** The two largest units of its size, without a sign. */
    public String text(long millis) {
        Duration length = Duration.ofMillis(Math.abs(millis));
        if (length.toHours() > 0) {
            return length.toHours() + hours + " " + length.toMinutesPart() + minutes;
        }
        return length.toMinutes() > 0
                ? length.toMinutes() + minutes + " " + length.toSecondsPart() + seconds
                : length.toSeconds() + seconds;
    }
}
