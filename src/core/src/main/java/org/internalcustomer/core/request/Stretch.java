package org.internalcustomer.core.request;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** A piece of a request's life in one hand; without an end while it lasts. The stretches have no gap and no overlap. */
public record Stretch(Kind kind, OptionalInt leg, long from, OptionalLong to) {

    /** Who is accountable during a stretch. */
    public enum Kind {
        /** A department: the stretch belongs to the leg of that number. */
        HELD,
        /** Nobody: orphan time. */
        ORPHAN,
        /** An offer is open: on nobody's leg. */
        AWAITING_ACCEPTANCE,
        /** Resolved and later reopened: on nobody's leg. */
        AWAITING_CONFIRMATION
    }

    public long wall(long now) {
        return to.orElse(now) - from;
    }
}
