package org.internalcustomer.jira.survey;

import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.page.InvalidForm;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Texts;

/** What a rater sent. */
record AnswerForm(Rating rating, String remark) {

    private static final int LONGEST_REMARK = 4000;

    static AnswerForm of(PageRequest request, Texts texts, Locale language) {
        String rating = request.text("rating");
        if (!rating.matches("[0-5]")) {
            throw new InvalidForm(Map.of("rating", texts.text(language, "internal-customer.survey.rating-missing")));
        }
        String remark = request.text("remark");
        if (remark.length() > LONGEST_REMARK) {
            throw new InvalidForm(
                    Map.of("remark", texts.text(language, "internal-customer.survey.remark-too-long", LONGEST_REMARK)));
        }
        int stars = Integer.parseInt(rating);
        return new AnswerForm(stars == 0 ? Rating.notApplicable() : Rating.of(stars), remark);
    }
}
