package org.internalcustomer.core.sla;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a timer shows at an instant: its state, the working time used until then, what remains of the goal (negative after
 * a breach), and the verdict so far: open past its due instant is breached. {@code because} is the status id of a pause or
 * stop. {@code nextChange} is when the state will change by the calendar alone.
 */
public record Reading(
        ClockState state,
        Verdict verdict,
        long used,
        OptionalLong remaining,
        Optional<String> because,
        OptionalLong nextChange) {}
