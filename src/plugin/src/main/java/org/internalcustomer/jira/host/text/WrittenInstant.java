package org.internalcustomer.jira.host.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** An instant as people and programs write it. */
public final class WrittenInstant {

    private WrittenInstant() {}

    /** ISO 8601, or a local time of that zone such as {@code 2026-03-02T10:00}. */
    public static Instant read(JsonValue field, ZoneId zone) {
        String text = field.optionalText().orElse("");
        try {
            Instant instant = text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
            // years that milliseconds cannot count are refused, too
            return Instant.ofEpochMilli(instant.toEpochMilli());
        } catch (DateTimeException | ArithmeticException wrong) {
            throw field.bad("internal-customer.request.correction.no-time", text);
        }
    }
}
