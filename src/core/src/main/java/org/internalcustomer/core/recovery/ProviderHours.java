package org.internalcustomer.core.recovery;

import org.internalcustomer.core.calendar.WorkingTime;

/**
 * When the provider works, and how long its working day is.
 *
 * @param workingDay in milliseconds
 */
public record ProviderHours(WorkingTime time, long workingDay) {

    public ProviderHours {
        if (workingDay <= 0) {
            throw new IllegalArgumentException("A working day takes time; got " + workingDay + " ms");
        }
    }

    /** So many working days after that instant, or {@link WorkingTime#NEVER}. */
    long daysAfter(long at, int days) {
        return time.due(at, days * workingDay);
    }
}
