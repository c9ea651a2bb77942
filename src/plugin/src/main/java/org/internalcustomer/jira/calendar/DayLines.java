package org.internalcustomer.jira.calendar;

import java.util.List;
import org.internalcustomer.core.calendar.SpecialDayLines;
import org.internalcustomer.jira.host.text.JsonValue;

/** The special days of a form: the lines of {@link SpecialDayLines} in a text field. */
final class DayLines {

    private DayLines() {}

    /** As the document would say it. */
    static List<Object> read(FormErrors errors, String field, String text) {
        SpecialDayLines.Read read = SpecialDayLines.read(text);
        read.problems().forEach(problem -> errors.add(field, DayFile.remark(problem)));
        return Days.write(read.days());
    }

    static String write(Object storedDays) {
        return SpecialDayLines.write(Days.read(new JsonValue("", storedDays)));
    }
}
