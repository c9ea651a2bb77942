package org.internalcustomer.jira.survey;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
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
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageGuard;
import org.internalcustomer.jira.host.page.PagePrinter;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.text.Texts;

/**
 * The page that a rating link opens, without login: whoever has the token may answer. A GET chooses a rating on the form
 * and records nothing, because mail scanners open links; the POST records, and the token is its anti-forgery token.
 */
@UnrestrictedAccess
public final class SurveyPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/survey/";

    private static final long serialVersionUID = 1;
    private static final String THANKS = "thanks";

    private final transient Surveys surveys;
    private final transient Surroundings surroundings;
    private final transient WrongTokens wrongTokens;
    private final transient InstantSource clock;

    public SurveyPage(
            PageGuard guard,
            PagePrinter printer,
            Texts texts,
            Surveys surveys,
            Surroundings surroundings,
            WrongTokens wrongTokens,
            InstantSource clock) {
        super(guard, printer, texts, Audience.ANYONE);
        this.surveys = surveys;
        this.surroundings = surroundings;
        this.wrongTokens = wrongTokens;
        this.clock = clock;
    }

    @Override
    protected boolean needsSessionToken() {
        return false;
    }

    /** The address holds the token: no other site may learn it, and no search engine keep it. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
    }

    @Override
    protected Shown show(PageRequest request) {
        Optional<Invitation> found = find(request);
        return found.isEmpty() ? unknown() : show(request, found.get());
    }

    private Shown show(PageRequest request, Invitation invitation) {
        Locale language = language(invitation);
        if (!invitation.isOpenAt(clock.instant())) {
            return closed(invitation, language);
        }
        boolean thanks = request.segments().size() > 1
                && THANKS.equals(request.segments().get(1));
        Optional<Answer> answer = thanks ? surveys.effective(invitation) : Optional.empty();
        return answer.isPresent()
                ? thanks(request, invitation, answer.get().rating(), language)
                : form(request, invitation, language);
    }

    @Override
    protected String submit(PageRequest request) {
        Invitation invitation = invitation(request);
        if (!invitation.isOpenAt(clock.instant())) {
            return PATH + request.segments().get(0);
        }
        AnswerForm form = AnswerForm.of(request, texts(), language(invitation));
        surveys.answer(invitation, form.rating(), form.remark());
        return PATH + request.segments().get(0) + "/" + THANKS;
    }

    private Invitation invitation(PageRequest request) {
        return find(request).orElseThrow(() -> new NotFound("internal-customer.survey.unknown-link"));
    }

    private Optional<Invitation> find(PageRequest request) {
        String client = request.http().getRemoteAddr();
        wrongTokens.refuseTooMany(client);
        Optional<Invitation> found =
                request.segments().stream().findFirst().flatMap(Token::parse).flatMap(surveys::opened);
        if (found.isEmpty()) {
            wrongTokens.count(client);
        }
        return found;
    }

    private Shown form(PageRequest request, Invitation invitation, Locale language) {
        AskedRequest asked = asked(invitation, language);
        Optional<Answer> answer = surveys.effective(invitation);
        Map<String, Object> view = new HashMap<>();
        view.put("language", language.toLanguageTag());
        view.put("question", question(language));
        view.put("issueKey", asked.issueKey());
        view.put("summary", asked.summary());
        view.put("provider", asked.provider());
        view.put("simulated", invitation.simulated());
        view.put("answered", answer.isPresent());
        view.put("expires", invitation.expires().map(end -> day(end, language)).orElse(""));
        view.put("action", PATH + request.segments().get(0));
        view.put(
                "remark",
                request.isRejected()
                        ? request.text("remark")
                        : answer.map(Answer::comment).orElse(""));
        OptionalInt chosen = chosen(request, answer);
        view.put("ratings", ratings(chosen, language));
        view.put("notApplicable", chosen.isPresent() && chosen.getAsInt() == 0);
        String title = texts().text(language, "internal-customer.survey.title", asked.issueKey());
        return Shown.plain("templates/survey/rate.vm", title, "survey-resources", view)
                .in(language);
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
                    texts().text(language, "internal-customer.survey.rating." + rating),
                    "chosen",
                    chosen.isPresent() && chosen.getAsInt() == rating));
        }
        return ratings;
    }

    private Shown thanks(PageRequest request, Invitation invitation, Rating rating, Locale language) {
        String recorded = rating.isApplicable()
                ? texts().text(
                                language,
                                "internal-customer.survey.recorded",
                                rating.stars().orElseThrow(),
                                texts().text(
                                                language,
                                                "internal-customer.survey.rating."
                                                        + rating.stars().orElseThrow()))
                : texts().text(language, "internal-customer.survey.recorded-not-applicable");
        Map<String, Object> view = Map.of(
                "language",
                language.toLanguageTag(),
                "recorded",
                recorded,
                "change",
                PATH + request.segments().get(0),
                "expires",
                invitation.expires().map(end -> day(end, language)).orElse(""));
        String title = texts().text(language, "internal-customer.survey.thanks");
        return Shown.plain("templates/survey/thanks.vm", title, "survey-resources", view)
                .in(language);
    }

    private Shown closed(Invitation invitation, Locale language) {
        String why = invitation.state() == State.CANCELLED
                ? "internal-customer.survey.closed.withdrawn"
                : "internal-customer.survey.closed.why";
        return sorry(language, "internal-customer.survey.closed", why).withStatus(HttpServletResponse.SC_GONE);
    }

    /** In whatever language the browser wants: whose link it was is not known. */
    private Shown unknown() {
        return sorry(
                        texts().viewersLocale(),
                        "internal-customer.survey.unknown",
                        "internal-customer.survey.unknown-link")
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    private Shown sorry(Locale language, String titleKey, String why) {
        String title = texts().text(language, titleKey);
        Map<String, Object> view = Map.of(
                "language", language.toLanguageTag(),
                "title", title,
                "explanation", texts().text(language, why));
        return Shown.plain("templates/survey/closed.vm", title, "survey-resources", view)
                .in(language);
    }

    private AskedRequest asked(Invitation invitation, Locale language) {
        return surroundings
                .request(invitation, language)
                .orElseThrow(() -> new NotFound("internal-customer.survey.unknown-link"));
    }

    private String question(Locale language) {
        String chosen = surroundings.settings().question().in(language.getLanguage());
        return chosen.isEmpty() ? texts().text(language, "internal-customer.survey.question") : chosen;
    }

    private String day(Instant instant, Locale language) {
        ZoneId zone = surroundings.zone();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(zone)
                .format(instant);
    }

    private Locale language(Invitation invitation) {
        return invitation.language().isEmpty()
                ? texts().viewersLocale()
                : Locale.forLanguageTag(invitation.language().replace('_', '-'));
    }
}
