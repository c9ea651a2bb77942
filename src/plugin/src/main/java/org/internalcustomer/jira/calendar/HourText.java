package org.internalcustomer.jira.calendar;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.jira.host.error.BadInput;

/** The open hours of a day as a form writes them: {@code 09:00-12:00, 13:00-18:00}. */
final class HourText {

    private HourText() {}

    /** As the document would say it. */
    static List<Object> read(String field, String text) {
        List<Object> hours = new ArrayList<>();
        for (String interval : text.split("[,;，；\\s]+")) {
            if (!interval.isEmpty()) {
                String[] ends = interval.split("[-–—~～]", 2);
                if (ends.length != 2) {
                    throw new BadInput(field, "internal-customer.calendar.hours", interval);
                }
                hours.add(List.of(ends[0], ends[1]));
            }
        }
        return hours;
    }

    static String write(List<Interval> hours) {
        return String.join(
                ", ",
                hours.stream()
                        .map(interval -> interval.startText() + "-" + interval.endText())
                        .toList());
    }
}
