package org.internalcustomer.core.sla;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A timer that there is not, and why (未计时).
 *
 * @param cycle the number that it would have: of the leg, of the offer, of the cycle
 * @param department whose it would be
 * @param rule that would time it, if one does
 */
public record Untimed(Metric metric, int cycle, Optional<String> department, Why why, Optional<PolicyVersion> rule) {

    /** What is missing, and since when a policy would have timed it, if one does later. */
    public record Why(Reason reason, OptionalLong timedFrom) {}

    /** What is missing. */
    public enum Reason {
        /** No policy of the department, nor one for all, timed this metric then. */
        NO_POLICY,
        /** What starts it by the policy did not happen. */
        NOT_STARTED,
        /** No department was accountable, or asked. */
        NO_PROVIDER,
        /** Who received the request had taken it already. */
        TAKEN_AT_ONCE,
        /** The offer was taken back before it was answered, so that nobody is held to it. */
        WITHDRAWN,
        /** No policy times the acceptance: silence accepts after two working hours, without a verdict. */
        ONLY_SILENCE
    }

    static Untimed notStarted(Metric metric, int cycle, Optional<String> department, PolicyVersion rule) {
        Why why = new Why(Reason.NOT_STARTED, OptionalLong.empty());
        return new Untimed(metric, cycle, department, why, Optional.of(rule));
    }

    static Untimed withoutPolicy(Metric metric, int cycle, Optional<String> department, Policies policies) {
        Why why = new Why(Reason.NO_POLICY, policies.timedFrom(department, metric));
        return new Untimed(metric, cycle, department, why, Optional.empty());
    }

    static Untimed because(Metric metric, int cycle, Optional<String> department, Reason reason) {
        return new Untimed(metric, cycle, department, new Why(reason, OptionalLong.empty()), Optional.empty());
    }
}
