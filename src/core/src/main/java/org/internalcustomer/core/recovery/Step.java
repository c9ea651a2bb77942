package org.internalcustomer.core.recovery;

import java.time.Duration;

/** What a provider owes after a complaint, each within its own working time (步骤). */
public enum Step {
    /** Four working hours from the complaint. */
    ACKNOWLEDGE(Duration.ofHours(4), 0),
    /** Two working days from the complaint; the time in which the customer thinks a solution over does not count. */
    SOLVE(Duration.ZERO, 2),
    /** Five working days from the accepted solution. */
    FOLLOW_UP(Duration.ZERO, 5);

    private final Duration hours;
    private final int days;

    Step(Duration hours, int days) {
        this.hours = hours;
        this.days = days;
    }

    /** In milliseconds of working time. */
    public long budget(ProviderHours provider) {
        return hours.toMillis() + days * provider.workingDay();
    }
}
