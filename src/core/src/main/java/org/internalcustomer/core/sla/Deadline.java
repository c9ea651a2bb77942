package org.internalcustomer.core.sla;

import java.util.OptionalLong;

/**
 * An instant that a goal names and no pause moves: a clock time of a working day, or the promised date that holds.
 *
 * @param promised the date that was promised first; empty for a clock time
 */
public record Deadline(long at, OptionalLong promised) {

    static Deadline clock(long at) {
        return new Deadline(at, OptionalLong.empty());
    }
}
