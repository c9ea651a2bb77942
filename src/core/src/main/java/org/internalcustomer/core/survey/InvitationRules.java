package org.internalcustomer.core.survey;

import java.util.Optional;

/**
 * When a resolution is asked about: from the activation instant on, after a delay, and by default not within one
 * department.
 */
public record InvitationRules(boolean enabled, long activated, long delay, boolean withinDepartment) {

    /** Why nobody is asked. */
    public enum Refusal {
        DISABLED,
        NO_CUSTOMER,
        BEFORE_ACTIVATION,
        SAME_PERSON,
        SAME_DEPARTMENT,
        REOPENED
    }

    /** Why that resolution is not asked about, or nothing if the invitation may go out at {@link #sendAt}. */
    public Optional<Refusal> refusal(Resolution resolution) {
        if (!enabled) {
            return Optional.of(Refusal.DISABLED);
        }
        if (resolution.customer().userKey().isEmpty()) {
            return Optional.of(Refusal.NO_CUSTOMER);
        }
        if (resolution.at() < activated) {
            return Optional.of(Refusal.BEFORE_ACTIVATION);
        }
        if (resolution.customer().userKey().equals(resolution.provider().userKey())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (!withinDepartment && sameDepartment(resolution)) {
            return Optional.of(Refusal.SAME_DEPARTMENT);
        }
        if (resolution.reopened().isPresent() && resolution.reopened().getAsLong() <= sendAt(resolution)) {
            return Optional.of(Refusal.REOPENED);
        }
        return Optional.empty();
    }

    /** When the invitation goes out: the resolution and the delay, in wall time. */
    public long sendAt(Resolution resolution) {
        return resolution.at() + delay;
    }

    private static boolean sameDepartment(Resolution resolution) {
        return resolution.customer().department().isPresent()
                && resolution
                        .customer()
                        .department()
                        .equals(resolution.provider().department());
    }
}
