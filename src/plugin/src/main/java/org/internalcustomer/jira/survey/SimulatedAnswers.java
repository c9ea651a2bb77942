package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.request.FoldedRequest;

/**
 * Made-up answers for the demonstration of an imported log: always the same for the same issue and seed, worse where the
 * issue was late, and marked as simulated wherever they are seen.
 */
final class SimulatedAnswers {

    private static final Duration UNTIL_ANSWERED = Duration.ofHours(20);
    /** Of a hundred who are asked, so many answer. */
    private static final int ANSWERING = 40;

    private static final long SPREAD = 1L << 32;
    private static final int[] IN_TIME = {3, 8, 20, 55, 100};
    private static final int[] LATE = {15, 35, 60, 85, 100};

    private SimulatedAnswers() {}

    /** What somebody would have done with an invitation: nothing if they were not even asked. */
    record Reaction(Optional<Answer> answer) {}

    static Optional<Reaction> to(FoldedRequest request, Instant resolved, Simulation simulation) {
        SplittableRandom chance =
                new SplittableRandom(request.issueKey().hashCode() + (long) simulation.seed() * SPREAD);
        if (chance.nextInt(100 * ANSWERING) >= 10_000 * simulation.percent() / 100) {
            return Optional.empty();
        }
        if (chance.nextInt(100) >= ANSWERING) {
            return Optional.of(new Reaction(Optional.empty()));
        }
        int draw = chance.nextInt(100);
        int stars = 1;
        for (int bound : isLate(request) ? LATE : IN_TIME) {
            if (draw >= bound) {
                stars++;
            }
        }
        long at = resolved.plus(UNTIL_ANSWERED).toEpochMilli();
        return Optional.of(
                new Reaction(Optional.of(new Answer(at, 1, request.requester().orElse(""), Rating.of(stars), ""))));
    }

    private static boolean isLate(FoldedRequest request) {
        return request.timers().stream()
                .anyMatch(timer ->
                        timer.metric().equals("RESOLUTION") && timer.verdict().equals("BREACHED"));
    }
}
