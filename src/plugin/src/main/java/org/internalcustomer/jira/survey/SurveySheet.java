package org.internalcustomer.jira.survey;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.text.Texts;

/** The survey as it is shown to whoever may answer it, by whatever way they came: form, thanks, or why it is closed. */
public final class SurveySheet {

    private static final int BEST = 5;
    /** From there down somebody was not satisfied. */
    private static final int LOW = 2;

    /** The cards that the buttons of the thanks page lead to. */
    private static final Map<String, String> WISHES = Map.of("thank", "thanks", "complain", "complaint");

    /** Any invitation will do. */
    private static final long PREVIEWED = 1;

    private final Surveys surveys;
    private final Surroundings surroundings;
    private final Texts texts;

    SurveySheet(Surveys surveys, Surroundings surroundings, Texts texts) {
        this.surveys = surveys;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /**
     * @param action where the form is sent to
     * @param session whether it carries the session's token
     */
    Shown form(PageRequest request, Invitation invitation, String action, boolean session) {
        Locale language = language(invitation);
        AskedRequest asked = asked(invitation, language);
        Optional<Answer> answer = surveys.effective(invitation);
        SurveySettings settings = surroundings.settings(invitation);
        Map<String, Object> view = asking(settings, language, request, answer, questions(invitation, answer));
        view.put("issueKey", asked.issueKey());
        view.put("summary", asked.summary());
        view.put("provider", asked.provider());
        view.put("simulated", invitation.simulated());
        view.put("expires", lastDay(invitation, language));
        view.put("action", action);
        view.put("session", session);
        String title = texts.text(language, "internal-customer.survey.title", asked.issueKey());
        return Shown.plain("templates/survey/rate.vm", title, "survey-resources", view)
                .in(language);
    }

    /** The same form of a design that nobody was asked by; it cannot be sent. */
    Shown preview(PageRequest request, SurveySettings settings, Locale language) {
        boolean anonymous = settings.reach().anonymous();
        Questions questions = anonymous ? Questions.none() : Questions.of(settings.form(), PREVIEWED, Optional.empty());
        Map<String, Object> view = asking(settings, language, request, Optional.empty(), questions);
        view.put("issueKey", "ABC-123");
        view.put("summary", texts.text(language, "internal-customer.survey.preview.summary"));
        view.put("provider", texts.text(language, "internal-customer.survey.preview.provider"));
        view.put("simulated", false);
        view.put("expires", "–");
        view.put("action", "");
        view.put("session", false);
        view.put("preview", true);
        String title = texts.text(language, "internal-customer.survey.preview");
        String template = anonymous ? "templates/survey/anonymous.vm" : "templates/survey/rate.vm";
        return Shown.plain(template, title, "survey-resources", view).in(language);
    }

    /** Why there is no preview. */
    Shown mistaken(Locale language, Map<String, String> errors) {
        return sorry(language, "internal-customer.survey.preview.mistaken", String.join(" ", errors.values()));
    }

    private Map<String, Object> asking(
            SurveySettings settings,
            Locale language,
            PageRequest request,
            Optional<Answer> answer,
            Questions questions) {
        Map<String, Object> view = new HashMap<>();
        view.put("language", language.toLanguageTag());
        view.put("question", question(settings, language));
        view.put("answered", answer.isPresent());
        view.put("after", answer.map(Answer::version).orElse(0));
        view.put("preview", false);
        view.put(
                "remark",
                request.isRejected()
                        ? request.text("remark")
                        : answer.map(Answer::comment).orElse(""));
        OptionalInt chosen = chosen(request, answer);
        view.put("ratings", ratings(chosen, language));
        view.put("notApplicable", chosen.isPresent() && chosen.getAsInt() == 0);
        view.putAll(new QuestionsView(texts, language, settings.form()).of(questions, request, answer));
        return view;
    }

    /** What is asked of whoever may answer that invitation. */
    Questions questions(Invitation invitation) {
        return questions(invitation, surveys.effective(invitation));
    }

    private Questions questions(Invitation invitation, Optional<Answer> answer) {
        return Questions.of(surroundings.settings(invitation).form(), invitation.id(), answer);
    }

    /** What the link or the sent form says, else the answer given before, else nothing. */
    private static OptionalInt chosen(PageRequest request, Optional<Answer> answer) {
        Optional<String> asked = request.optional("rating").filter(text -> text.matches("[0-5]"));
        if (asked.isPresent()) {
            return OptionalInt.of(Integer.parseInt(asked.get()));
        }
        return answer.isPresent() ? OptionalInt.of(answer.get().rating().stars().orElse(0)) : OptionalInt.empty();
    }

    private List<Map<String, Object>> ratings(OptionalInt chosen, Locale language) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int rating = 1; rating <= 5; rating++) {
            ratings.add(Map.of(
                    "value",
                    rating,
                    "word",
                    texts.text(language, "internal-customer.survey.rating." + rating),
                    "chosen",
                    chosen.isPresent() && chosen.getAsInt() == rating));
        }
        return ratings;
    }

    /** Where a button of the thanks page leads: to its card on the rater's own page. Nothing for any other form. */
    Optional<String> wish(PageRequest request, Invitation invitation) {
        String wished = request.segments().size() > 1 ? request.segments().get(1) : "";
        return Optional.ofNullable(WISHES.get(wished)).map(card -> surroundings.ownPage(invitation) + "#" + card);
    }

    /**
     * @param change where the answer can be changed
     * @param session whether the page's forms carry the session's token
     */
    Shown thanks(Invitation invitation, Rating rating, String change, boolean session) {
        Locale language = language(invitation);
        String recorded = rating.isApplicable()
                ? texts.text(
                        language,
                        "internal-customer.survey.recorded",
                        rating.stars().orElseThrow(),
                        texts.text(
                                language,
                                "internal-customer.survey.rating."
                                        + rating.stars().orElseThrow()))
                : texts.text(language, "internal-customer.survey.recorded-not-applicable");
        Map<String, Object> view = Map.of(
                "language",
                language.toLanguageTag(),
                "recorded",
                recorded,
                "change",
                change,
                "session",
                session,
                "low",
                rating.stars().orElse(BEST) <= LOW,
                "expires",
                lastDay(invitation, language),
                "counted",
                rating.isApplicable()
                        ? texts.text(
                                language,
                                "internal-customer.survey.next.counted",
                                asked(invitation, language).provider())
                        : texts.text(language, "internal-customer.survey.next.not-counted"));
        String title = texts.text(language, "internal-customer.survey.thanks");
        return Shown.plain("templates/survey/thanks.vm", title, "survey-resources", view)
                .in(language);
    }

    Shown closed(Invitation invitation) {
        String why = invitation.state() == State.CANCELLED
                ? "internal-customer.survey.closed.withdrawn"
                : "internal-customer.survey.closed.why";
        return sorry(language(invitation), "internal-customer.survey.closed", why)
                .withStatus(HttpServletResponse.SC_GONE);
    }

    Shown sorry(Locale language, String titleKey, String why) {
        String title = texts.text(language, titleKey);
        Map<String, Object> view = Map.of(
                "language",
                language.toLanguageTag(),
                "title",
                title,
                "explanation",
                why.startsWith("internal-customer.") ? texts.text(language, why) : why);
        return Shown.plain("templates/survey/closed.vm", title, "survey-resources", view)
                .in(language);
    }

    private AskedRequest asked(Invitation invitation, Locale language) {
        return surroundings
                .request(invitation, language)
                .orElseThrow(() -> new NotFound("internal-customer.survey.unknown-link"));
    }

    private String question(SurveySettings settings, Locale language) {
        String chosen = settings.question().in(language.getLanguage());
        return chosen.isEmpty() ? texts.text(language, "internal-customer.survey.question") : chosen;
    }

    /** Until when it can be answered, by the clock of whoever is asked, as the mail says it; empty for one without an end. */
    String lastDay(Invitation invitation, Locale language) {
        ZoneId zone = surroundings
                .recipient(invitation.requester())
                .map(Recipient::zone)
                .orElseGet(surroundings::zone);
        return invitation
                .expires()
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .withZone(zone)::format)
                .orElse("");
    }

    /** The one that the mail was in, so that page and mail speak alike. */
    Locale language(Invitation invitation) {
        return invitation.language().isEmpty()
                ? texts.viewersLocale()
                : Locale.forLanguageTag(invitation.language().replace('_', '-'));
    }
}
