package org.internalcustomer.jira.survey;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Texts;

/** Whether all that the conditions of surveys name still exists; of those that are switched on. */
public final class SurveysCheck implements HealthCheck {

    private static final String PART = "internal-customer.survey.check";

    private final Configurations configurations;
    private final BrokenConditions broken;
    private final Texts texts;

    public SurveysCheck(Configurations configurations, Constants constants, Texts texts) {
        this.configurations = configurations;
        this.broken = new BrokenConditions(constants, texts);
        this.texts = texts;
    }

    @Override
    public Finding check() {
        SurveyDesigns designs = configurations.current().surveys();
        List<String> lines = new ArrayList<>();
        look(texts.text("internal-customer.survey.design.standard"), designs.standard(), lines);
        for (SurveyDesign design : designs.own()) {
            if (!design.archived()) {
                look(design.names().in(texts.viewersLocale().getLanguage()), design.settings(), lines);
            }
        }
        return lines.isEmpty()
                ? new Finding(PART, State.GOOD, "internal-customer.survey.check.good")
                : new Finding(PART, State.WARNING, String.join(" ", lines));
    }

    private void look(String name, SurveySettings design, List<String> lines) {
        List<String> missing = design.enabled() ? broken.missing(design.reach().when()) : List.of();
        if (!missing.isEmpty()) {
            lines.add(texts.text("internal-customer.survey.check.broken", name, String.join(" ", missing)));
        }
    }
}
