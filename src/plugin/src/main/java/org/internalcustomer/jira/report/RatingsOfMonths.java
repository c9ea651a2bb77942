package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.survey.IssueRatings;

/** The mean ratings of the scorecard, for other pages: from the same rollups, each answer as it is credited. */
final class RatingsOfMonths implements IssueRatings {

    private final RollupStore rollups;
    private final Configurations configurations;

    RatingsOfMonths(RollupStore rollups, Configurations configurations) {
        this.rollups = rollups;
        this.configurations = configurations;
    }

    @Override
    public Map<String, Mean> between(LocalDate from, LocalDate to) {
        Departments departments = configurations.current().organisation().departments();
        Map<String, Tally> tallies = new TreeMap<>();
        rollups.months(
                from,
                to,
                (first, cell, packed) -> PackedTally.addCountsTo(
                        tallies.computeIfAbsent(departments.canonical(cell.provider()), any -> new Tally()), packed));
        Map<String, Mean> ratings = new TreeMap<>();
        tallies.forEach((provider, tally) -> ratings.put(provider, Score.mean(tally)));
        ratings.values().removeIf(mean -> mean.sample() == 0);
        return ratings;
    }
}
