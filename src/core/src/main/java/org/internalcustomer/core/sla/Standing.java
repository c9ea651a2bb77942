package org.internalcustomer.core.sla;

import java.util.Optional;

/**
 * How a clock has stood since an instant: running, paused for a reason, or stopped; {@code because} is the status id, or
 * nothing if it was no status.
 */
public record Standing(Kind kind, long since, Optional<PauseReason> reason, Optional<String> because) {

    /** Whether the clock counts. */
    public enum Kind {
        RUNNING,
        PAUSED,
        STOPPED
    }
}
