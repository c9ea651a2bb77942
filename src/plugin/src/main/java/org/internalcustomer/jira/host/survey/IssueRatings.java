package org.internalcustomer.jira.host.survey;

import java.time.LocalDate;
import java.util.Map;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Suppression;

/** What people said about single requests, as reports count it; for whoever shows something else beside it. */
public interface IssueRatings {

    /** Of the requests that were resolved in the months from the one day up to, but without, the other. */
    Ratings between(LocalDate from, LocalDate to);

    /**
     * What was said in some months.
     *
     * @param means by provider department as it is called today; nothing of one that was not rated
     * @param simulated how many answers are made up, of all departments: those that worked on a request share its answer
     */
    record Ratings(Map<String, Mean> means, int simulated) {

        public static Ratings none() {
            return new Ratings(Map.of(), 0);
        }

        public Mean of(String department) {
            return means.getOrDefault(department, Mean.none());
        }

        /** Shown, but marked: so few say little. */
        public boolean isTooFew(String department) {
            double sample = of(department).sample();
            return sample > 0 && sample < Suppression.LEAST;
        }
    }
}
