/**
 * Working calendars: which instants count.
 *
 * <p>It knows local hours, weekdays, special days and zones, and turns them into a table that answers in nanoseconds.
 * Its main type is {@link org.internalcustomer.core.calendar.WorkingTime}, the only one that timers need.
 * {@link org.internalcustomer.core.calendar.WorkingCalendar} is what people write down;
 * {@link org.internalcustomer.core.calendar.CompiledCalendar} is how it is counted. It must never know requests,
 * policies or departments, nor ask what time it is.
 */
package org.internalcustomer.core.calendar;
