package org.internalcustomer.core.sla;

/** What tells a timer from the others of its request; the cycle of a leg's timer is the leg's number. */
public record TimerId(String policy, int version, Metric metric, int cycle) {

    /** Tells it from the others of its request, whatever policy times it: such as {@code RESOLUTION/1}. */
    public String name() {
        return metric.name() + "/" + cycle;
    }
}
