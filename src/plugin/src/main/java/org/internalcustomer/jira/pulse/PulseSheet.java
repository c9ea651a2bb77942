package org.internalcustomer.jira.pulse;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.page.InvalidForm;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Texts;

/** The pulse as it is shown to whoever may answer it, and what was sent with it. */
final class PulseSheet {

    private static final String WORDS = "internal-customer.pulse.";
    private static final int BEST = 5;

    private final PulseSurroundings surroundings;
    private final PulseQuestions questions;
    private final Texts texts;

    PulseSheet(PulseSurroundings surroundings, PulseQuestions questions, Texts texts) {
        this.surroundings = surroundings;
        this.questions = questions;
        this.texts = texts;
    }

    Shown form(Asked asked, PageRequest request) {
        Map<String, Object> view = new HashMap<>();
        view.put("action", PulsePage.PATH + request.segments().get(0));
        view.put("preview", false);
        return form(language(asked), asked.department(), last(asked, language(asked)), request, view);
    }

    /** As somebody would see it who is asked about that department. */
    Shown preview(Locale language, String department, PageRequest request) {
        Map<String, Object> view = new HashMap<>();
        view.put("action", "");
        view.put("preview", true);
        return form(language, department, "", request, view);
    }

    private Shown form(
            Locale language, String department, String until, PageRequest request, Map<String, Object> view) {
        String name = surroundings.department(department, language);
        view.put("language", language.toLanguageTag());
        view.put("heading", texts.text(language, WORDS + "heading", name));
        view.put("until", until.isEmpty() ? "" : texts.text(language, WORDS + "until", until));
        view.put("questions", questions(language, request));
        return Shown.plain(
                        "templates/pulse/ask.vm",
                        texts.text(language, WORDS + "heading", name),
                        "customer-resources",
                        view)
                .in(language);
    }

    Shown told(Locale language, String key, int status) {
        String title = texts.text(language, WORDS + key);
        Map<String, Object> view = Map.of(
                "language", language.toLanguageTag(),
                "title", title,
                "explanation", texts.text(language, WORDS + key + ".why"));
        return Shown.plain("templates/pulse/told.vm", title, "customer-resources", view)
                .in(language)
                .withStatus(status);
    }

    /** One of five, or 0 for "not applicable"; what was left out does not apply. */
    PulseAnswer answer(Asked asked, PageRequest request) {
        List<Rating> ratings = new ArrayList<>();
        for (int number = 1; number <= PulseAnswer.QUESTIONS; number++) {
            String sent = request.text("question-" + number);
            ratings.add(sent.matches("[1-5]") ? Rating.of(Integer.parseInt(sent)) : Rating.notApplicable());
        }
        if (ratings.stream().noneMatch(Rating::isApplicable)) {
            throw new InvalidForm(Map.of("", texts.text(language(asked), WORDS + "nothing")));
        }
        return new PulseAnswer(ratings);
    }

    /** The one that the mail was in. */
    Locale language(Asked asked) {
        return Locale.forLanguageTag(asked.language().replace('_', '-'));
    }

    private List<Map<String, Object>> questions(Locale language, PageRequest request) {
        List<Map<String, Object>> views = new ArrayList<>();
        for (String question : questions.in(language)) {
            int number = views.size() + 1;
            String chosen = request.text("question-" + number);
            List<Map<String, Object>> choices = new ArrayList<>();
            for (int rating = BEST; rating >= 1; rating--) {
                String word = rating + " " + texts.text(language, WORDS + "agree." + rating);
                choices.add(choice(rating, word, chosen));
            }
            choices.add(choice(0, texts.text(language, WORDS + "not-applicable"), chosen));
            views.add(Map.of("number", number, "text", question, "choices", choices));
        }
        return views;
    }

    private static Map<String, Object> choice(int value, String text, String chosen) {
        return Map.of("value", value, "text", text, "chosen", chosen.equals(String.valueOf(value)));
    }

    /** By the clock of whoever is asked, as the mail says it. */
    private String last(Asked asked, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(surroundings
                        .recipient(asked.person())
                        .map(Recipient::zone)
                        .orElseGet(surroundings::zone))
                .format(asked.closes());
    }
}
