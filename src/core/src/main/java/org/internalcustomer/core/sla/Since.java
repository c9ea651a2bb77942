package org.internalcustomer.core.sla;

import java.util.Optional;

/** What was given since the request came into its status, in which order. */
final class Since {

    /** The last group that gave each signal in this status; 0 for none. */
    private final int[] given = new int[Signal.values().length];

    /** The last group in which the customer spoke while nobody had said by hand whose turn it was. */
    private int answered;

    /** The last group in which the customer spoke while it was theirs by hand. */
    private int answeredByHand;

    private int spoken;
    private int group = 1;

    void gave(Signal signal) {
        given[signal.ordinal()] = group;
    }

    /** Also where the customer said that it is not their turn. */
    void customerSpoke(Optional<PauseReason> byHand) {
        spoken = group;
        if (byHand.isEmpty()) {
            answered = group;
        } else if (byHand.get() == PauseReason.CUSTOMER) {
            answeredByHand = group;
        }
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
            given[i] = ofThisGroup(given[i]);
        }
        answered = ofThisGroup(answered);
        answeredByHand = ofThisGroup(answeredByHand);
    }

    /**
     * Whether what a signal paused still waits; a group that both resumes and pauses, pauses (R-CLK-3).
     *
     * @param reason whose turn the policy says that it is
     */
    boolean holds(Signal pause, Trigger resume, PauseReason reason) {
        int paused = given[pause.ordinal()];
        if (paused == 0 || answeredByHand > paused || reason == PauseReason.CUSTOMER && answered > paused) {
            return false;
        }
        for (Signal each : resume.signals()) {
            if (given[each.ordinal()] > paused) {
                return false;
            }
        }
        return true;
    }

    private int ofThisGroup(int last) {
        return last < group ? 0 : last;
    }
}
