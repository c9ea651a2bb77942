package org.internalcustomer.jira.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.page.InvalidForm;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Texts;

/**
 * What a rater sent.
 *
 * @param after the version of the answer that the form showed, 0 for none; nothing where the form did not say
 */
record AnswerForm(Rating rating, String remark, Particulars particulars, Optional<Integer> after) {

    static final String DIMENSION = "dimension.";
    static final String FACTOR = "factor";
    static final String LOST = "lost";
    static final String AFTER = "after";

    private static final int LONGEST_REMARK = 4000;

    static AnswerForm of(PageRequest request, Questions asked, Texts texts, Locale language) {
        String rating = request.text("rating");
        if (!rating.matches("[0-5]")) {
            throw new InvalidForm(Map.of("rating", texts.text(language, "internal-customer.survey.rating-missing")));
        }
        String remark = request.text("remark");
        if (remark.length() > LONGEST_REMARK) {
            throw new InvalidForm(
                    Map.of("remark", texts.text(language, "internal-customer.survey.remark-too-long", LONGEST_REMARK)));
        }
        Rating overall = rating(rating);
        Optional<Integer> after =
                request.optional(AFTER).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
        return new AnswerForm(overall, remark, particulars(request, asked, overall), after);
    }

    /** Only what was asked counts; of the reasons only those of the rating's band, whatever was ticked before it changed. */
    private static Particulars particulars(PageRequest request, Questions asked, Rating overall) {
        Map<Dimension, Rating> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : asked.dimensions()) {
            request.optional(DIMENSION + dimension.name())
                    .filter(text -> text.matches("[0-5]"))
                    .ifPresent(text -> dimensions.put(dimension, rating(text)));
        }
        List<String> offered = Band.of(overall)
                .map(band -> asked.factors().get(band).stream().map(Factor::key).toList())
                .orElse(List.of());
        List<String> ticked =
                request.texts(FACTOR).stream().filter(offered::contains).toList();
        return new Particulars(dimensions, ticked, asked.lostTime() ? lost(request) : Optional.empty());
    }

    private static Optional<LostTime> lost(PageRequest request) {
        return request.optional(LOST)
                .filter(text -> text.matches("\\d{1,4}"))
                .flatMap(text -> LostTime.ofMinutes(Integer.parseInt(text)));
    }

    private static Rating rating(String stars) {
        return stars.equals("0") ? Rating.notApplicable() : Rating.of(Integer.parseInt(stars));
    }
}
