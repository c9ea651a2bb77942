package org.internalcustomer.core.score;

import java.util.Optional;

/** How many answered (回收率): closed requests, of these eligible, of these asked, of these answered. */
public record ResponseRate(int closed, int eligible, int sent, int answered) {

    public ResponseRate {
        if (answered < 0 || answered > sent || sent > eligible || eligible > closed) {
            throw new IllegalArgumentException(
                    "Not a funnel: " + closed + " closed, " + eligible + " eligible, " + sent + " sent, " + answered);
        }
    }

    /** Responses of invitations; nothing if nobody was asked. */
    public Optional<Double> rate() {
        return sent == 0 ? Optional.empty() : Optional.of((double) answered / sent);
    }

    /**
     * Between what the true satisfied share of all who were asked must lie, whatever the silent ones think:
     * {@code r·p} to {@code r·p + 1 − r}.
     */
    public Optional<Estimate> bounds(double satisfiedShare) {
        return rate().map(r -> new Estimate(satisfiedShare, r * satisfiedShare, r * satisfiedShare + 1 - r, answered));
    }
}
