package org.internalcustomer.core.sla;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What starts, pauses, resumes, stops and resets a timer.
 *
 * @param pause the statuses (by id) that pause, each with its reason
 * @param pauseOn the signals that pause, each with its reason: until one resumes, the status changes, or the customer speaks
 *     where it is their turn
 */
public record Triggers(
        Trigger start,
        Map<String, PauseReason> pause,
        Map<Signal, PauseReason> pauseOn,
        Trigger resume,
        Trigger stop,
        Trigger reset) {

    public Triggers {
        pause = Map.copyOf(pause);
        pauseOn = pauseOn.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(pauseOn));
    }

    /** Only statuses pause it. */
    public Triggers(Trigger start, Map<String, PauseReason> pause, Trigger resume, Trigger stop, Trigger reset) {
        this(start, pause, Map.of(), resume, stop, reset);
    }

    public static Triggers of(Trigger start, Map<String, PauseReason> pause, Trigger stop) {
        return new Triggers(start, pause, Trigger.never(), stop, Trigger.never());
    }

    /** The same, paused by these signals, too. */
    public Triggers pausedOn(Map<Signal, PauseReason> signals) {
        return new Triggers(start, pause, signals, resume, stop, reset);
    }

    boolean pausesNever() {
        return pause.isEmpty() && pauseOn.isEmpty();
    }
}
