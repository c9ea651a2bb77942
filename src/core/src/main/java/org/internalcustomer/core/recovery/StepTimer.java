package org.internalcustomer.core.recovery;

import java.util.OptionalLong;

/**
 * The clock of one step as it stands (步骤计时).
 *
 * @param due while it runs; of one that has ended, when it was due
 * @param used working time in milliseconds, of a running one until it last resumed
 * @param resumed since when it runs; empty for one that is stopped
 * @param breached the due instant that passed
 */
public record StepTimer(
        Step step,
        long started,
        long budget,
        long used,
        OptionalLong due,
        OptionalLong resumed,
        OptionalLong stopped,
        OptionalLong breached,
        boolean ended) {

    public boolean isRunning() {
        return resumed.isPresent();
    }

    /** Stopped at the due instant is met; a later pause never undoes a breach. */
    public StepVerdict at(long now) {
        if (breached.isPresent() || isRunning() && due.isPresent() && due.getAsLong() < now) {
            return StepVerdict.BREACHED;
        }
        return ended && stopped.isPresent() ? StepVerdict.MET : StepVerdict.OPEN;
    }
}
