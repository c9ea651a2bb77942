package org.internalcustomer.core.sla;

import java.util.EnumSet;
import java.util.Set;

/** The statuses (by id) and signals that do one thing to a timer; any of them suffices. */
public record Trigger(Set<String> statuses, Set<Signal> signals) {

    private static final Trigger NEVER = new Trigger(Set.of(), Set.of());

    public Trigger {
        statuses = Set.copyOf(statuses);
        signals = Set.copyOf(signals);
    }

    public static Trigger never() {
        return NEVER;
    }

    public static Trigger statuses(String... ids) {
        return new Trigger(Set.of(ids), Set.of());
    }

    public static Trigger signals(Signal... signals) {
        return new Trigger(Set.of(), Set.of(signals));
    }

    /** The same, and that signal. */
    Trigger or(Signal signal) {
        Set<Signal> all = EnumSet.of(signal);
        all.addAll(signals);
        return new Trigger(statuses, all);
    }

    public boolean isEmpty() {
        return statuses.isEmpty() && signals.isEmpty();
    }
}
