package org.internalcustomer.core.sla;

/**
 * One immutable version of a policy and the instant from which it holds.
 *
 * @param open what timers do that run at that instant under what held before
 */
public record PolicyVersion(SlaPolicy policy, int version, long effective, OpenRequests open) {

    /** A version for what begins from then on. */
    public PolicyVersion(SlaPolicy policy, int version, long effective) {
        this(policy, version, effective, OpenRequests.STAY);
    }

    /** Effective from ever, as the first version of a policy usually is. */
    public static PolicyVersion first(SlaPolicy policy) {
        return new PolicyVersion(policy, 1, Long.MIN_VALUE);
    }

    boolean isCalledOffBy(PolicyVersion withdrawal) {
        return policy.key().equals(withdrawal.policy().key())
                && version < withdrawal.version()
                && effective > withdrawal.effective();
    }

    boolean takesOver() {
        return open != OpenRequests.STAY;
    }
}
