package org.internalcustomer.jira.report;

import org.internalcustomer.core.score.Estimate;

/**
 * A share as REST shows it.
 *
 * @param value null without a sample, as are lower and upper
 * @param change {@code UP} or {@code DOWN} only where it is more than chance
 */
public record ShareView(int part, int sample, Double value, Double lower, Double upper, boolean tooFew, String change) {

    static ShareView of(ShownShare share) {
        Estimate estimate = share.estimate().orElse(null);
        return new ShareView(
                share.share().part(),
                share.share().whole(),
                estimate == null ? null : estimate.value(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                share.isTooFew(),
                share.change().name());
    }
}
