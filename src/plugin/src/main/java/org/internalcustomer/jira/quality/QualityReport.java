package org.internalcustomer.jira.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.jira.host.request.SurveyOutcome;
import org.internalcustomer.jira.host.request.SurveyOutcomes;
import org.internalcustomer.jira.quality.QualityStore.Numbered;

/** Request quality of departments as customers, and how well providers know what their customers think. */
final class QualityReport {

    private static final int PAGE = 500;

    private final QualityStore store;
    private final SurveyOutcomes surveys;

    QualityReport(QualityStore store, SurveyOutcomes surveys) {
        this.store = store;
        this.surveys = surveys;
    }

    /** One provider with one customer. */
    record Pair(String provider, String customer) {}

    /** What guesses said, and what the same customers said then. */
    record Gap(Mean guessed, Mean given, Mean gap) {

        static Gap none() {
            return new Gap(Mean.none(), Mean.none(), Mean.none());
        }

        Gap plus(Guess guess, int rating) {
            return new Gap(
                    guessed.plus(Mean.of(guess.rating())),
                    given.plus(Mean.of(rating)),
                    gap.plus(Mean.of(guess.gap(rating))));
        }
    }

    /**
     * Of resolutions of one span of time.
     *
     * @param customers points by customer department
     * @param pairs points by provider and customer
     * @param gaps by provider
     */
    record Figures(Map<String, Mean> customers, Map<Pair, Mean> pairs, Map<String, Gap> gaps) {}

    /** @param today what departments are called by now, of those that were merged */
    Figures read(Instant from, Instant to, UnaryOperator<String> today) {
        Figures figures = new Figures(new TreeMap<>(), new HashMap<>(), new TreeMap<>());
        long last = 0;
        List<Numbered> page;
        do {
            page = store.touched(from, to, last, PAGE);
            count(page.stream().map(Numbered::rateable).toList(), figures, today);
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return figures;
    }

    private void count(List<Rateable> page, Figures figures, UnaryOperator<String> today) {
        List<Rateable> guessed = new ArrayList<>();
        for (Rateable each : page) {
            String provider = today.apply(each.provider());
            String customer = today.apply(each.customer());
            each.quality().map(RequestQuality::points).map(Mean::of).ifPresent(points -> {
                figures.customers().merge(customer, points, Mean::plus);
                figures.pairs().merge(new Pair(provider, customer), points, Mean::plus);
            });
            each.guess().ifPresent(guess -> guessed.add(each));
        }
        Map<String, SurveyOutcome> answers = answers(guessed);
        for (Rateable each : guessed) {
            SurveyOutcome answer = answers.get(resolution(each.issueId(), each.resolved()));
            Guess guess = each.guess().orElseThrow();
            if (answer != null && guess.isBefore(answer.answered().orElseThrow())) {
                Gap before = figures.gaps().getOrDefault(today.apply(each.provider()), Gap.none());
                figures.gaps()
                        .put(
                                today.apply(each.provider()),
                                before.plus(guess, answer.rating().getAsInt()));
            }
        }
    }

    /** Real answers with a rating, by issue and resolution. */
    private Map<String, SurveyOutcome> answers(List<Rateable> guessed) {
        Map<String, SurveyOutcome> answers = new HashMap<>();
        if (!guessed.isEmpty()) {
            surveys.of(guessed.stream().map(Rateable::issueId).distinct().toList()).stream()
                    .filter(outcome ->
                            outcome.rating().isPresent() && outcome.answered().isPresent() && !outcome.simulated())
                    .forEach(outcome -> answers.put(resolution(outcome.issueId(), outcome.resolved()), outcome));
        }
        return answers;
    }

    private static String resolution(long issueId, Instant resolved) {
        return issueId + "/" + resolved.toEpochMilli();
    }
}
