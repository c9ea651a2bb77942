package org.internalcustomer.core.sla;

/** What was given since the request came into its status, in which order. */
final class Since {

    /** The last group that gave each signal in this status; 0 for none. */
    private final int[] given = new int[Signal.values().length];

    private int spoken;
    private int group = 1;

    void gave(Signal signal) {
        given[signal.ordinal()] = group;
    }

    /** Also where the customer said that it is not their turn. */
    void customerSpoke() {
        spoken = group;
    }

    boolean customerSpeaks() {
        return spoken == group;
    }

    void settled() {
        group++;
    }

    /** What the same change group gave belongs to the new status. */
    void statusChanged() {
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i] < group ? 0 : given[i];
        }
        spoken = spoken < group ? 0 : spoken;
    }

    /** Whether what a signal paused still waits; a group that both resumes and pauses, pauses (R-CLK-3). */
    boolean holds(Signal pause, Trigger resume, PauseReason reason) {
        int paused = given[pause.ordinal()];
        if (paused == 0 || reason == PauseReason.CUSTOMER && spoken > paused) {
            return false;
        }
        for (Signal each : resume.signals()) {
            if (given[each.ordinal()] > paused) {
                return false;
            }
        }
        return true;
    }
}
