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

    private final RolledUp rollups;
    private final Configurations configurations;

    RatingsOfMonths(RolledUp rollups, Configurations configurations) {
        this.rollups = rollups;
        this.configurations = configurations;
    }

    @Override
    public Ratings between(LocalDate from, LocalDate to) {
        Departments departments = configurations.current().organisation().departments();
        Map<String, Tally> tallies = new TreeMap<>();
        rollups.months(
                from,
                to,
                (first, cell, packed) -> PackedTally.addCountsTo(
                        tallies.computeIfAbsent(departments.canonical(cell.provider()), any -> new Tally()), packed));
        Map<String, Mean> means = new TreeMap<>();
        tallies.forEach((provider, tally) -> means.put(provider, Score.mean(tally)));
        means.values().removeIf(mean -> mean.sample() == 0);
        int simulated = tallies.values().stream()
                .mapToInt(tally -> tally.count(Tally.Counter.SIMULATED))
                .sum();
        return new Ratings(means, simulated);
    }
}
