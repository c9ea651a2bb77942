package org.internalcustomer.core.sla;

/** One immutable version of a policy and the instant from which it holds. */
public record PolicyVersion(SlaPolicy policy, int version, long effective) {

    /** Effective from ever, as the first version of a policy usually is. */
    public static PolicyVersion first(SlaPolicy policy) {
        return new PolicyVersion(policy, 1, Long.MIN_VALUE);
    }
}
