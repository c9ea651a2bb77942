package org.internalcustomer.jira.calendar;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.jira.host.text.JsonValue;

/** The open intervals of one day as JSON: {@code [["09:00","12:00"],["13:00","18:00"]]}. */
final class DayHours {

    private DayHours() {}

    static List<Interval> read(JsonValue value) {
        List<Interval> hours = new ArrayList<>();
        for (JsonValue pair : value.list()) {
            List<String> ends = pair.texts();
            if (ends.size() != 2) {
                throw pair.bad("internal-customer.calendar.interval");
            }
            hours.add(interval(pair, ends));
        }
        hours.sort(null);
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).start() < hours.get(i - 1).end()) {
                throw value.bad(
                        "internal-customer.calendar.overlap",
                        hours.get(i - 1).toString(),
                        hours.get(i).toString());
            }
        }
        return hours;
    }

    static List<Object> write(List<Interval> hours) {
        return hours.stream()
                .<Object>map(interval -> List.of(interval.startText(), interval.endText()))
                .toList();
    }

    private static Interval interval(JsonValue pair, List<String> ends) {
        try {
            return Interval.of(ends.get(0), ends.get(1));
        } catch (IllegalArgumentException senseless) {
            throw pair.bad("internal-customer.calendar.interval-wrong", ends.get(0), ends.get(1));
        }
    }
}
