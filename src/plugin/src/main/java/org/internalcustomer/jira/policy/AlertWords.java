package org.internalcustomer.jira.policy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.sla.AlertAction.Delivery;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.AlertReader.Role;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.jira.host.text.Durations;

/** How documents write alerts: {@code 80%}, {@code 30m before}, {@code due}, {@code 1h after}; {@code head}, {@code group:night-shift}. */
final class AlertWords {

    static final String DUE = "due";
    static final String BEFORE = " before";
    static final String AFTER = " after";
    static final String PERCENT = "%";

    private AlertWords() {}

    /** Empty where it cannot be read, or means no time at all. */
    static Optional<Threshold> threshold(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.equals(DUE)) {
            return Optional.of(Threshold.due());
        }
        if (words.endsWith(PERCENT)) {
            return percent(words.substring(0, words.length() - 1).strip());
        }
        if (words.endsWith(BEFORE)) {
            return millis(words, BEFORE).map(Threshold::before);
        }
        return words.endsWith(AFTER) ? millis(words, AFTER).map(Threshold::after) : Optional.empty();
    }

    /** Without its repetition. */
    static String text(Threshold threshold) {
        String length = Durations.format(Duration.ofMillis(threshold.amount()));
        return switch (threshold.kind()) {
            case PERCENT -> threshold.amount() + PERCENT;
            case BEFORE -> length + BEFORE;
            case DUE -> DUE;
            case AFTER -> length + AFTER;
        };
    }

    /** Empty where there is no such role; what contains an at-sign is an address. */
    static Optional<AlertReader> reader(String text) {
        String word = text.strip();
        int colon = word.indexOf(':');
        String role = colon < 0 ? word : word.substring(0, colon);
        String name = colon < 0 ? "" : word.substring(colon + 1).strip();
        if (colon < 0 && word.indexOf('@') >= 0) {
            return Optional.of(new AlertReader(Role.ADDRESS, word));
        }
        for (Role each : Role.values()) {
            if (word(each).equalsIgnoreCase(role) && each.isNamed() != name.isEmpty()) {
                return Optional.of(new AlertReader(each, name));
            }
        }
        return Optional.empty();
    }

    static String text(AlertReader reader) {
        return reader.role().isNamed() ? word(reader.role()) + ":" + reader.name() : word(reader.role());
    }

    /** Such as {@code head-above}, {@code in-working-hours}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Delivery> delivery(String text) {
        for (Delivery each : Delivery.values()) {
            if (word(each).equalsIgnoreCase(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<Threshold> percent(String digits) {
        if (!digits.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int percent = Integer.parseInt(digits);
        return percent < 1 || percent > Threshold.MOST_PERCENT
                ? Optional.empty()
                : Optional.of(Threshold.percent(percent));
    }

    private static Optional<Long> millis(String words, String end) {
        return Durations.parse(words.substring(0, words.length() - end.length()))
                .filter(length -> !length.isZero())
                .map(Duration::toMillis);
    }
}
