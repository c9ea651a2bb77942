package org.internalcustomer.jira.pulse;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Period;
import org.internalcustomer.core.score.Suppression;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.jira.host.survey.IssueRatings;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;

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
     */
    record Line(String department, int asked, int answered, boolean hidden, List<Mean> questions) {}

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
        Map<String, Tally> kept = store.tallies(quarter);
        Map<String, Integer> raters = new TreeMap<>();
        Map<String, List<Tally>> parts = new TreeMap<>();
        kept.forEach((department, tally) -> {
            raters.put(department, tally.answered());
            parts.computeIfAbsent(today(department), any -> new ArrayList<>()).add(tally);
        });
        Set<String> hidden = Suppression.hidden(raters, this::today);
        return parts.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), hidden.contains(each.getKey())))
                .toList();
    }

    /** The ratings of requests in the same quarter, to be shown beside and never mixed in: all that was counted is read for it. */
    Ratings issues(String quarter) {
        Period period = Period.parse(quarter);
        return issueRatings.between(period.start(), period.end());
    }

    /** The department that it is by now, or itself if there is none any more. */
    String today(String department) {
        return surroundings.today(department).orElse(department);
    }

    /** @param parts of the departments that are this one today */
    private static Line line(String department, List<Tally> parts, boolean hidden) {
        Tally all = parts.stream().reduce(Tally.none(), Tally::plus);
        List<Mean> shown = hidden || all.answered() == 0
                ? List.of()
                : IntStream.range(0, PulseAnswer.QUESTIONS)
                        .mapToObj(number -> isHidden(number, parts)
                                ? Mean.none()
                                : all.questions().get(number))
                        .toList();
        return new Line(department, all.asked(), all.answered(), hidden, shown);
    }

    /** As a whole line is: where too few answered one of the parts. */
    private static boolean isHidden(int question, List<Tally> parts) {
        return parts.stream()
                .mapToInt(part -> (int) part.questions().get(question).sample())
                .anyMatch(answers -> answers > 0 && Suppression.isTooFew(answers));
    }
}
