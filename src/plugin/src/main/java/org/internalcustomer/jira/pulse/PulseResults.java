package org.internalcustomer.jira.pulse;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.score.Suppression;
import org.internalcustomer.jira.host.survey.IssueRatings;

/**
 * What people said about departments, quarter by quarter: once a quarter's pulse has closed, so that nobody can see what the
 * last answer changed, and of enough people.
 */
final class PulseResults {

    private final PulseStore store;
    private final PulseSurroundings surroundings;
    private final IssueRatings issueRatings;
    private final InstantSource clock;

    PulseResults(PulseStore store, PulseSurroundings surroundings, IssueRatings issueRatings, InstantSource clock) {
        this.store = store;
        this.surroundings = surroundings;
        this.issueRatings = issueRatings;
        this.clock = clock;
    }

    /**
     * One department in one quarter.
     *
     * @param questions the ratings of each question; empty where they are hidden, and single ones where too few answered them
     * @param issues the ratings of requests in the same quarter, to be shown beside and never mixed in
     */
    record Line(String department, int asked, int answered, boolean hidden, List<Mean> questions, Mean issues) {}

    /** Quarters whose pulse has closed, the latest first. */
    List<String> closed() {
        return store.quarters().stream().filter(this::isClosed).toList();
    }

    boolean isClosed(String quarter) {
        return store.closes(quarter)
                .filter(closes -> !clock.instant().isBefore(closes))
                .isPresent();
    }

    /** By department, as it is called today; nothing before the quarter's pulse has closed. */
    List<Line> of(String quarter) {
        if (!isClosed(quarter)) {
            return List.of();
        }
        Map<String, Tally> tallies = new TreeMap<>();
        store.tallies(quarter)
                .forEach((department, tally) ->
                        tallies.merge(surroundings.today(department).orElse(department), tally, Tally::plus));
        Map<String, Integer> raters = new TreeMap<>();
        tallies.forEach((department, tally) -> raters.put(department, tally.answered()));
        Set<String> hidden = Suppression.hidden(raters);
        Period period = Period.parse(quarter);
        Map<String, Mean> issues = issueRatings.between(period.start(), period.end());
        return tallies.entrySet().stream()
                .map(each -> line(
                        each.getKey(),
                        each.getValue(),
                        hidden.contains(each.getKey()),
                        issues.getOrDefault(each.getKey(), Mean.none())))
                .toList();
    }

    private static Line line(String department, Tally tally, boolean hidden, Mean issues) {
        List<Mean> shown = hidden || tally.answered() == 0
                ? List.of()
                : tally.questions().stream()
                        .map(mean -> Suppression.isTooFew((int) mean.sample()) ? Mean.none() : mean)
                        .toList();
        return new Line(department, tally.asked(), tally.answered(), hidden, shown, issues);
    }
}
