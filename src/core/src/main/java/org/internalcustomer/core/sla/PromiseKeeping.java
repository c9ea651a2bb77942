package org.internalcustomer.core.sla;

import java.util.Optional;

/**
 * Whether a promised date was kept (承诺兑现): as it was promised first, and as it was agreed on last. The two are the same
 * until it is renegotiated.
 */
public record PromiseKeeping(Timer timer, long promised, long agreed) {

    /** Empty for a timer that is owed by no promised date. */
    public static Optional<PromiseKeeping> of(Timer timer) {
        return timer.goal()
                .deadline()
                .filter(deadline -> deadline.promised().isPresent())
                .map(deadline -> new PromiseKeeping(timer, deadline.promised().getAsLong(), deadline.at()));
    }

    /** Open while history has not decided. */
    public Verdict asPromised() {
        return kept(promised);
    }

    public Verdict asAgreed() {
        return kept(agreed);
    }

    private Verdict kept(long date) {
        if (timer.course().stopped().isEmpty()) {
            return Verdict.OPEN;
        }
        return timer.course().stopped().getAsLong() <= date ? Verdict.MET : Verdict.BREACHED;
    }
}
