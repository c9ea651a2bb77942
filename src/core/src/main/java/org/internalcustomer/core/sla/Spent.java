package org.internalcustomer.core.sla;

import java.util.Map;

/**
 * Where a timer's time went, in milliseconds: business time used, wall time while the clock ran, paused wall time by
 * reason, and wall time between a stop and the reopening. A stretch that still lasts is not in it.
 */
public record Spent(long used, long wall, Map<PauseReason, Long> pausedBy, long awaitingConfirmation) {

    public Spent {
        pausedBy = Map.copyOf(pausedBy);
    }

    public long paused() {
        return pausedBy.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Time outside working hours while the clock ran. */
    public long closedHours() {
        return wall - used;
    }
}
