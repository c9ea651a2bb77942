package org.internalcustomer.jira.report;

import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Rate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.recovery.Complaints;

/**
 * What the complaints of a period come to, as REST shows it.
 *
 * @param unanswered closed because the customer fell silent
 * @param perClosed for each closed issue; a complaint may be about one that was closed before
 * @param inTime of all steps that are decided
 */
public record ComplaintScoreView(
        int made,
        int unanswered,
        RateView perClosed,
        ShareView inTime,
        ShareView acknowledged,
        ShareView solved,
        ShareView followedUp,
        ShareView recovered,
        ShareView repeated,
        ShareView silent) {

    /** @param value null without a sample, as are lower and upper */
    public record RateView(int times, int sample, Double value, Double lower, Double upper) {

        static RateView of(Rate rate) {
            Estimate estimate = rate.estimate().orElse(null);
            return new RateView(
                    rate.times(),
                    rate.per(),
                    estimate == null ? null : estimate.value(),
                    estimate == null ? null : estimate.lower(),
                    estimate == null ? null : estimate.upper());
        }
    }

    static ComplaintScoreView of(Complaints complaints, int closed) {
        return new ComplaintScoreView(
                complaints.made(),
                complaints.unanswered(),
                RateView.of(new Rate(complaints.made(), closed)),
                view(complaints.inTime()),
                view(complaints.acknowledged()),
                view(complaints.solved()),
                view(complaints.followedUp()),
                view(complaints.recovered()),
                view(complaints.repeated()),
                view(complaints.silent()));
    }

    private static ShareView view(Share share) {
        return ShareView.of(ShownShare.of(share));
    }
}
