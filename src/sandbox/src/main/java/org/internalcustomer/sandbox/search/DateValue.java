package org.internalcustomer.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.internalcustomer.sandbox.issues.Wording;

/** Dates as they are written in queries: {@code 2016-10-08}, {@code "2016/10/08 13:30"}, {@code -7d}, {@code "4w 2d"}. */
final class DateValue {

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((\\d+[yMwdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([yMwdhm])");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");

    private DateValue() {}

    /** In epoch milliseconds. */
    static List<Long> millis(List<QueryLiteral> values, String field, Asking asking) throws InvalidCondition {
        List<Long> all = new ArrayList<>();
        for (QueryLiteral value : values) {
            all.add(
                    value.getLongValue() != null
                            ? value.getLongValue()
                            : read(value.getStringValue(), field, asking).toEpochMilli());
        }
        return all;
    }

    private static Instant read(String text, String field, Asking asking) throws InvalidCondition {
        try {
            String trimmed = text.trim();
            Matcher period = PERIOD.matcher(trimmed);
            if (period.matches()) {
                return shift(asking.now().atZone(asking.zone()), period.group(1).equals("-"), period.group(2))
                        .toInstant();
            }
            if (trimmed.matches("-?\\d{9,18}")) {
                return Instant.ofEpochMilli(Long.parseLong(trimmed));
            }
            String dashes = trimmed.replace('/', '-');
            LocalDateTime local = dashes.contains(":")
                    ? LocalDateTime.parse(dashes, MINUTE)
                    : LocalDate.parse(dashes, DAY).atTime(LocalTime.MIDNIGHT);
            return local.atZone(asking.zone()).toInstant();
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new InvalidCondition(Wording.text("jql.bad-date", text, field));
        }
    }

    /** {@code 1d 2h} later or earlier; m is a minute, M a month. */
    static ZonedDateTime shift(ZonedDateTime from, boolean back, String period) {
        ZonedDateTime moved = from;
        Matcher part = PART.matcher(period);
        while (part.find()) {
            long count = Long.parseLong(part.group(1)) * (back ? -1 : 1);
            moved = switch (part.group(2)) {
                case "y" -> moved.plusYears(count);
                case "M" -> moved.plusMonths(count);
                case "w" -> moved.plusWeeks(count);
                case "d" -> moved.plusDays(count);
                case "h" -> moved.plusHours(count);
                default -> moved.plusMinutes(count);
            };
        }
        return moved;
    }
}
