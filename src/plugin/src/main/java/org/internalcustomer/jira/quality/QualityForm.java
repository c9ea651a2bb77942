package org.internalcustomer.jira.quality;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;
import org.internalcustomer.core.survey.RequestQuality.Degree;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;

/** What a provider sent: {@code {"complete": "YES", "clear": "PARTLY", "word": "", "guess": 4}}. */
record QualityForm(Map<Aspect, Degree> degrees, String word, OptionalInt guess) {

    private static final int BEST = 5;

    static QualityForm of(JsonValue sent) {
        Set<String> known = new LinkedHashSet<>(Set.of("word", "guess"));
        Map<Aspect, Degree> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            known.add(name(aspect));
            sent.at(name(aspect))
                    .optionalText()
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> degrees.put(aspect, degree(sent.at(name(aspect)), text)));
        }
        sent.allowOnly(known);
        String word = sent.at("word").optionalText().orElse("").strip();
        if (word.length() > RequestQuality.LONGEST_WORD) {
            throw sent.at("word").bad("internal-customer.quality.too-long", RequestQuality.LONGEST_WORD);
        }
        QualityForm form = new QualityForm(degrees, word, guess(sent.at("guess")));
        if (degrees.isEmpty() && form.guess().isEmpty()) {
            throw new BadInput("complete", "internal-customer.quality.nothing");
        }
        if (degrees.isEmpty() && !word.isEmpty()) {
            throw new BadInput("complete", "internal-customer.quality.word-alone");
        }
        return form;
    }

    /** As it is written in a document: {@code leadTime}. */
    static String name(Aspect aspect) {
        return aspect == Aspect.LEAD_TIME ? "leadTime" : aspect.name().toLowerCase(Locale.ROOT);
    }

    private static Degree degree(JsonValue value, String text) {
        try {
            return Degree.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw value.bad("internal-customer.error.choice", text, "YES, PARTLY, NO");
        }
    }

    private static OptionalInt guess(JsonValue value) {
        int guess = value.number(0);
        if (guess < 0 || guess > BEST) {
            throw value.bad("internal-customer.quality.guess-range");
        }
        return guess == 0 ? OptionalInt.empty() : OptionalInt.of(guess);
    }
}
