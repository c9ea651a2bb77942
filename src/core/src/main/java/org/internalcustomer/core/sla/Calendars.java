package org.internalcustomer.core.sla;

import java.util.Map;
import org.internalcustomer.core.calendar.WorkingTime;

/** The calendars that goals name, by key. */
public final class Calendars {

    private final Map<String, WorkingTime> byKey;

    public Calendars(Map<String, WorkingTime> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** Throws {@link UnknownCalendar} if there is none with that key. */
    public WorkingTime find(String key) {
        WorkingTime found = byKey.get(key);
        if (found == null) {
            throw new UnknownCalendar(key);
        }
        return found;
    }
}
