package org.internalcustomer.jira.report;

import org.internalcustomer.core.score.Estimate;

/**
 * A share as REST shows it.
 *
 * @param part a part of the sample; neither need be whole where answers are shared by departments
 * @param value null without a sample, as are lower and upper
 * @param change {@code UP} or {@code DOWN} only where it is more than chance
 */
public record ShareView(
        double part, double sample, Double value, Double lower, Double upper, boolean tooFew, String change) {

    static ShareView of(ShownShare share) {
        Estimate estimate = share.estimate().orElse(null);
        return new ShareView(
                (double) share.share().part() / share.share().unit(),
                share.share().sample(),
                estimate == null ? null : estimate.value(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                share.isTooFew(),
                share.change().name());
    }
}
