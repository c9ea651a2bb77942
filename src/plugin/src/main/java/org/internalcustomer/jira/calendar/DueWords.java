package org.internalcustomer.jira.calendar;

import java.time.Instant;
import java.time.ZoneId;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** A due instant as the viewer reads it, in the calendar's zone. */
final class DueWords {

    private DueWords() {}

    static String of(Texts texts, Times times, ZoneId zone, long due) {
        return due == WorkingTime.NEVER
                ? texts.text("internal-customer.calendar.never")
                : times.format(Instant.ofEpochMilli(due), zone, texts.viewersLocale());
    }
}
