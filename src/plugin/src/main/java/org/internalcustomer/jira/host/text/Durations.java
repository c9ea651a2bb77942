package org.internalcustomer.jira.host.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 154h 2m 24s}, {@code 154.04h}, {@code 90m}, or ISO 8601's {@code PT4H}. */
public final class Durations {

    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|h|m|s)");
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    /** Ten years; calendars look no further, and sums of longer ones would overflow. */
    private static final Duration LONGEST = Duration.ofHours(87_600);

    private Durations() {}

    /** Empty where it cannot be read, or is longer than ten years. A day is no unit: working days differ. */
    public static Optional<Duration> parse(String text) {
        String trimmed = text.strip();
        return trimmed.startsWith("P") || trimmed.startsWith("p") ? iso(trimmed) : parts(trimmed);
    }

    /** Like {@code 154h 2m 24s}; {@code 0m} for none. */
    public static String format(Duration duration) {
        long millis = duration.toMillis();
        StringBuilder text = new StringBuilder();
        append(text, millis / HOUR, "h");
        append(text, millis % HOUR / MINUTE, "m");
        append(text, millis % MINUTE / SECOND, "s");
        append(text, millis % SECOND, "ms");
        return text.isEmpty() ? "0m" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount != 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }

    private static Optional<Duration> iso(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.isNegative() || duration.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(duration);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> parts(String text) {
        Matcher part = PART.matcher(text);
        BigDecimal millis = BigDecimal.ZERO;
        int end = 0;
        while (part.find()) {
            if (!text.substring(end, part.start()).isBlank()) {
                return Optional.empty();
            }
            millis = millis.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit(part.group(2)))));
            end = part.end();
        }
        boolean complete = end > 0 && text.substring(end).isBlank();
        boolean tooLong = millis.compareTo(BigDecimal.valueOf(LONGEST.toMillis())) > 0;
        return complete && !tooLong ? Optional.of(Duration.ofMillis(millis.longValue())) : Optional.empty();
    }

    private static long unit(String name) {
        return switch (name) {
            case "h" -> HOUR;
            case "m" -> MINUTE;
            case "s" -> SECOND;
            default -> 1;
        };
    }
}
