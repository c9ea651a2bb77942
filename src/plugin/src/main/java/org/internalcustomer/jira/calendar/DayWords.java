package org.internalcustomer.jira.calendar;

import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.jira.host.text.Texts;

/** A special day as people read it, without its date: "National Day: closed". */
final class DayWords {

    private DayWords() {}

    static String of(Texts texts, SpecialDay day) {
        String what = what(texts, day);
        return day.name().isEmpty() ? what : texts.text("internal-customer.calendar.day.named", day.name(), what);
    }

    private static String what(Texts texts, SpecialDay day) {
        if (day instanceof SpecialDay.Like like) {
            return texts.text(
                    "internal-customer.calendar.day.like",
                    texts.text("internal-customer.calendar.weekday." + like.weekday()));
        }
        if (day instanceof SpecialDay.Hours hours) {
            return texts.text("internal-customer.calendar.day.hours", HourText.write(hours.hours()));
        }
        return texts.text("internal-customer.calendar.day.closed");
    }
}
