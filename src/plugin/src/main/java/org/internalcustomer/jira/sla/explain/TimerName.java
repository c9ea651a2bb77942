package org.internalcustomer.jira.sla.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.core.sla.Metric;

/** What tells a timer from the others of its issue, as addresses write it: {@code RESOLUTION-1}. */
record TimerName(Metric metric, int cycle) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+)-([1-9]\\d{0,5})");

    static Optional<TimerName> read(String text) {
        Matcher name = WRITTEN.matcher(text.toUpperCase(Locale.ROOT));
        return name.matches()
                ? Arrays.stream(Metric.values())
                        .filter(metric -> metric.name().equals(name.group(1)))
                        .map(metric -> new TimerName(metric, Integer.parseInt(name.group(2))))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return metric + "-" + cycle;
    }
}
