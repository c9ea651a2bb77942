package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Texts;

/**
 * The questions beside the overall one as {@code templates/survey/details.vm} shows them: with what was sent and refused, else
 * with what was answered before, else with nothing chosen.
 */
final class QuestionsView {

    private static final int BEST = 5;

    private final QuestionWords words;

    QuestionsView(Texts texts, Locale language, SurveyForm form) {
        this.words = new QuestionWords(texts, language, form);
    }

    Map<String, Object> of(Questions asked, PageRequest request, Optional<Answer> answer) {
        Particulars given = answer.map(Answer::particulars).orElse(Particulars.none());
        List<String> ticked = request.isRejected() ? request.texts(AnswerForm.FACTOR) : given.factors();
        Map<String, Object> view = new HashMap<>();
        view.put(
                "dimensions",
                asked.dimensions().stream()
                        .map(each -> dimension(each, request, given))
                        .toList());
        view.put(
                "bands",
                List.of(Band.values()).stream()
                        .map(band -> band(band, asked.factors().get(band), ticked))
                        .toList());
        view.put("lostTimes", asked.lostTime() ? lostTimes(request, given) : List.of());
        return view;
    }

    private Map<String, Object> dimension(Dimension dimension, PageRequest request, Particulars given) {
        String name = AnswerForm.DIMENSION + dimension.name();
        String chosen = request.isRejected()
                ? request.text(name)
                : Optional.ofNullable(given.dimensions().get(dimension))
                        .map(QuestionsView::value)
                        .orElse("");
        return Map.of(
                "key", dimension.name(),
                "name", name,
                "words", words.dimension(dimension),
                "notApplicable", chosen.equals("0"),
                "ratings",
                        IntStream.rangeClosed(1, BEST)
                                .mapToObj(
                                        value -> Map.of("value", value, "chosen", chosen.equals(String.valueOf(value))))
                                .toList());
    }

    private static String value(Rating rating) {
        return String.valueOf(rating.stars().orElse(0));
    }

    private Map<String, Object> band(Band band, List<Factor> factors, List<String> ticked) {
        return Map.of(
                "name",
                band.name(),
                "words",
                words.band(band),
                "when",
                words.when(band),
                "factors",
                factors.stream()
                        .map(factor -> Map.of(
                                "key", factor.key(),
                                "words", words.factor(factor),
                                "chosen", ticked.contains(factor.key())))
                        .toList());
    }

    private List<Map<String, Object>> lostTimes(PageRequest request, Particulars given) {
        String chosen = request.isRejected()
                ? request.text(AnswerForm.LOST)
                : given.lost().map(lost -> String.valueOf(lost.minutes())).orElse("");
        List<Map<String, Object>> chips = new ArrayList<>();
        for (LostTime lost : LostTime.values()) {
            chips.add(Map.of(
                    "value", lost.minutes(),
                    "words", words.lost(lost),
                    "chosen", chosen.equals(String.valueOf(lost.minutes()))));
        }
        return chips;
    }
}
