package org.internalcustomer.jira.report;

import java.util.Optional;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.ResponseRate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.report.Tally.Counter;

/** What a tally says of a department or a pair, compared with the tally of the period before. */
record Score(Tally now, Tally before) {

    private static final int BEST = 5;

    ShownShare attainment(CountedMetric metric) {
        return ShownShare.of(attained(now, metric), attained(before, metric));
    }

    ShownShare satisfaction() {
        return ShownShare.of(satisfied(now), satisfied(before));
    }

    /** The mean rating with its interval; nothing below two ratings. */
    Optional<Estimate> meanRating() {
        return mean(now).estimate();
    }

    Change changeOfMean() {
        return Change.of(mean(now).minus(mean(before)));
    }

    /** Of the closed issues, those that changed hands between departments. */
    ShownShare hopped() {
        return ShownShare.of(part(now, Counter.HOPPED), part(before, Counter.HOPPED));
    }

    ShownShare bounced() {
        return ShownShare.of(part(now, Counter.BOUNCED), part(before, Counter.BOUNCED));
    }

    int count(Counter counter) {
        return now.count(counter);
    }

    /** Who was asked when an issue was resolved that is open again counts as asked, not as closed. */
    ResponseRate responses() {
        int invited = count(Counter.INVITED);
        return new ResponseRate(
                Math.max(count(Counter.CLOSED), invited), invited, count(Counter.SENT), count(Counter.ANSWERED));
    }

    static Share attained(Tally tally, CountedMetric metric) {
        return tally.metric(metric).attainment().share();
    }

    /** Each answer counts for as much as it is credited with. */
    static Share satisfied(Tally tally) {
        int satisfied = 0;
        for (int rating = 1; rating <= BEST; rating++) {
            satisfied += Rating.of(rating).isSatisfied() ? tally.count(Counter.credited(rating)) : 0;
        }
        return new Share(satisfied, credited(tally), Credit.WHOLE);
    }

    /** How much of what {@link #satisfied} counts is made up, in answers. */
    static double simulated(Tally tally) {
        return (double) tally.count(Counter.SIMULATED_PARTS) / Credit.WHOLE;
    }

    private static int credited(Tally tally) {
        int credited = 0;
        for (int rating = 1; rating <= BEST; rating++) {
            credited += tally.count(Counter.credited(rating));
        }
        return credited;
    }

    static Mean mean(Tally tally) {
        double sum = 0;
        double squares = 0;
        for (int rating = 1; rating <= BEST; rating++) {
            double times = (double) tally.count(Counter.credited(rating)) / Credit.WHOLE;
            sum += rating * times;
            squares += rating * rating * times;
        }
        return new Mean((double) credited(tally) / Credit.WHOLE, sum, squares);
    }

    private static Share part(Tally tally, Counter counter) {
        return new Share(tally.count(counter), tally.count(Counter.CLOSED));
    }
}
