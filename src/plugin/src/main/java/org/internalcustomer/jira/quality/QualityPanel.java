package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;
import org.internalcustomer.core.survey.RequestQuality.Degree;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.DepartmentNames;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.quality.Qualities.Sayable;

/** Gives the panel in which the provider rates the request its values. */
public final class QualityPanel extends AbstractJiraContextProvider {

    private static final String WORDS = "internal-customer.quality.";
    private static final int BEST = 5;

    private final Qualities qualities;
    private final DepartmentNames names;
    private final ApplicationProperties jira;
    private final Texts texts;
    private final Times times;

    public QualityPanel(
            Qualities qualities, DepartmentNames names, ApplicationProperties jira, Texts texts, Times times) {
        this.qualities = qualities;
        this.names = names;
        this.jira = jira;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser viewer, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        Map<String, Object> view = new HashMap<>();
        view.put(
                "rest",
                jira.getBaseUrl(UrlMode.RELATIVE) + "/rest/internal-customer/1.0/requests/" + issue.getKey()
                        + "/quality/");
        view.put(
                "forms",
                qualities.sayable(issue, Users.person(viewer)).stream()
                        .map(this::form)
                        .toList());
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("i18n", texts.viewers());
        return context;
    }

    private Map<String, Object> form(Sayable sayable) {
        Rateable rateable = sayable.rateable();
        Map<String, Object> form = new HashMap<>();
        form.put("department", rateable.provider());
        form.put("name", names.of(rateable.provider()));
        form.put("aspects", aspects(rateable));
        form.put("word", rateable.quality().map(RequestQuality::word).orElse(""));
        form.put("longest", RequestQuality.LONGEST_WORD);
        form.put("mayGuess", sayable.mayGuess());
        form.put("guesses", guesses(rateable));
        form.put("guessed", rateable.guess().map(Guess::rating).orElse(0));
        form.put("rated", rateable.isTouched());
        form.put("until", texts.text(WORDS + "until", times.format(sayable.until())));
        return form;
    }

    private List<Map<String, Object>> aspects(Rateable rateable) {
        List<Map<String, Object>> aspects = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Degree said = rateable.quality()
                    .map(quality -> quality.degrees().get(aspect))
                    .orElse(null);
            List<Map<String, Object>> degrees = new ArrayList<>();
            for (Degree degree : Degree.values()) {
                degrees.add(Map.of(
                        "value", degree.name(),
                        "text", texts.text(WORDS + "degree." + degree.points()),
                        "chosen", degree == said));
            }
            String name = QualityForm.name(aspect);
            aspects.add(Map.of("name", name, "text", texts.text(WORDS + "aspect." + name), "degrees", degrees));
        }
        return aspects;
    }

    private List<Map<String, Object>> guesses(Rateable rateable) {
        int guessed = rateable.guess().map(Guess::rating).orElse(0);
        List<Map<String, Object>> guesses = new ArrayList<>();
        for (int rating = 1; rating <= BEST; rating++) {
            String text = rating + " " + texts.text("internal-customer.survey.rating." + rating);
            guesses.add(Map.of("value", rating, "text", text, "chosen", rating == guessed));
        }
        return guesses;
    }
}
