package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.UsualFactors;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.text.Texts;

/** The words of a survey's questions in one language: the administrator's where there are any, else ours. */
final class QuestionWords {

    private final Texts texts;
    private final Locale language;
    private final SurveyForm form;

    QuestionWords(Texts texts, Locale language, SurveyForm form) {
        this.texts = texts;
        this.language = language;
        this.form = form;
    }

    String dimension(Dimension dimension) {
        String chosen = form.wording().getOrDefault(dimension, Names.none()).in(language.getLanguage());
        return chosen.isEmpty()
                ? texts.text(language, "internal-customer.survey.question." + dimension.name())
                : chosen;
    }

    String band(Band band) {
        return texts.text(language, "internal-customer.survey.band." + band.name());
    }

    /** For browsers that cannot hide the other bands. */
    String when(Band band) {
        return texts.text(language, "internal-customer.survey.band.when." + band.name());
    }

    String factor(Factor factor) {
        String chosen = factor.names().in(language.getLanguage());
        return chosen.isEmpty() ? texts.text(language, "internal-customer.survey.factor." + factor.key()) : chosen;
    }

    /** Of a reason that an answer keeps; its key where it is no longer offered. */
    String factor(String key) {
        return form.factors().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .or(() -> Optional.of(key).filter(UsualFactors::contains).map(usual -> new Factor(usual, Names.none())))
                .map(this::factor)
                .orElse(key);
    }

    /** What was said beside rating and remark, a sentence each. */
    List<String> sentences(Particulars particulars) {
        List<String> sentences = new ArrayList<>();
        particulars.dimensions().forEach((dimension, rating) -> rating.stars()
                .ifPresent(stars -> sentences.add(texts.text(
                        language, "internal-customer.survey.detail.dimension", dimension(dimension), stars))));
        if (!particulars.factors().isEmpty()) {
            String factors = particulars.factors().stream()
                    .map(this::factor)
                    .collect(Collectors.joining(texts.text(language, "internal-customer.survey.detail.between") + " "));
            sentences.add(texts.text(language, "internal-customer.survey.detail.factors", factors));
        }
        particulars
                .lost()
                .ifPresent(lost ->
                        sentences.add(texts.text(language, "internal-customer.survey.detail.lost", lost(lost))));
        return sentences;
    }

    String lost(LostTime lost) {
        return texts.text(language, "internal-customer.survey.lost." + lost.name());
    }
}
