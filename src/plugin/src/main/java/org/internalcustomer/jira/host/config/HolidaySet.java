package org.internalcustomer.jira.host.config;

import java.util.List;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.SpecialDay;

/**
 * Holidays and make-up workdays that several calendars share (节假日集).
 *
 * @param archived no longer offered; calendars that have it keep it
 */
public record HolidaySet(String key, Names names, List<SpecialDay> days, boolean archived) {

    public HolidaySet {
        days = List.copyOf(days);
    }
}
