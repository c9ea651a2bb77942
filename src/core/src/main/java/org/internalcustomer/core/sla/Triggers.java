package org.internalcustomer.core.sla;

import java.util.Map;

/** What starts, pauses, resumes, stops and resets a timer; pauses are statuses (by id), each with its reason. */
public record Triggers(Trigger start, Map<String, PauseReason> pause, Trigger resume, Trigger stop, Trigger reset) {

    public Triggers {
        pause = Map.copyOf(pause);
    }

    public static Triggers of(Trigger start, Map<String, PauseReason> pause, Trigger stop) {
        return new Triggers(start, pause, Trigger.never(), stop, Trigger.never());
    }
}
