package org.internalcustomer.core.survey;

import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * When a resolution is asked about: from the activation instant on, after a delay in working time of whoever provided, and
 * by default not within one department.
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
    public Optional<Refusal> refusal(Resolution resolution, WorkingTime hours) {
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
        if (resolution.reopened().isPresent() && resolution.reopened().getAsLong() <= sendAt(resolution, hours)) {
            return Optional.of(Refusal.REOPENED);
        }
        return Optional.empty();
    }

    /**
     * When the invitation goes out: resolved on Friday at 17:00, with a delay of two hours, on Monday at 10:00 where work is
     * 9:00–18:00. Hours that never open delay by wall time.
     */
    public long sendAt(Resolution resolution, WorkingTime hours) {
        long due = hours.due(resolution.at(), delay);
        return due == WorkingTime.NEVER ? resolution.at() + delay : due;
    }

    private static boolean sameDepartment(Resolution resolution) {
        return resolution.customer().department().isPresent()
                && resolution
                        .customer()
                        .department()
                        .equals(resolution.provider().department());
    }
}
