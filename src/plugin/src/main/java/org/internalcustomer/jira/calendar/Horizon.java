package org.internalcustomer.jira.calendar;

import java.time.LocalDate;
import org.internalcustomer.jira.host.error.BadInput;

/** The dates between which the days of a file count, both included: a recurring event may have no end. */
record Horizon(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 10;

    Horizon {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new BadInput("to", "internal-customer.calendar.horizon", from.toString(), to.toString(), MOST_YEARS);
        }
    }

    /** Last year, this one and the two to come. */
    static Horizon around(LocalDate today) {
        return new Horizon(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear() + 2, 12, 31));
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
