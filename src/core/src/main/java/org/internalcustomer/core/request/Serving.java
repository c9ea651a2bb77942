package org.internalcustomer.core.request;

import java.util.OptionalLong;

/**
 * That a request works for another one (配合): as its sub-task, or linked as serving it.
 *
 * @param lead the id of the issue that is served; its department stays accountable for it
 * @param until when that ended; empty while it lasts
 */
public record Serving(long lead, Way way, long since, OptionalLong until) {

    public Serving {
        if (until.isPresent() && until.getAsLong() < since) {
            throw new IllegalArgumentException("It serves since " + since + " until " + until.getAsLong());
        }
    }

    /** How the two belong together. */
    public enum Way {
        SUB_TASK,
        LINK
    }
}
