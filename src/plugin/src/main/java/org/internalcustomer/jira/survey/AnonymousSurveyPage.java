package org.internalcustomer.jira.survey;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.customer.KeptCustomerLinks;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.page.TokenPage;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;

/**
 * The page of an anonymous survey: reached by the mail's link only, never by who is logged in. A GET records nothing; the POST
 * records once and for all, and the link leads nowhere any more.
 */
@UnrestrictedAccess
public final class AnonymousSurveyPage extends TokenPage {

    static final String PATH = "/plugins/servlet/internal-customer/anonymous-survey/";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.survey.";
    private static final String THANKS = "thanks";
    private static final String RESOURCES = "anonymous-survey-resources";
    private static final int BEST = 5;

    private final transient AnonymousSurveys surveys;
    private final transient Surroundings surroundings;
    private final transient SurveySheet sheet;
    private final transient WrongTokens wrongTokens;
    private final transient InstantSource clock;

    public AnonymousSurveyPage(
            PageTools tools,
            AnonymousSurveys surveys,
            Surroundings surroundings,
            SurveySheet sheet,
            WrongTokens wrongTokens,
            InstantSource clock) {
        super(tools);
        this.surveys = surveys;
        this.surroundings = surroundings;
        this.sheet = sheet;
        this.wrongTokens = wrongTokens;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        if (segment(request, 0).equals(THANKS)) {
            return thanks(segment(request, 1));
        }
        Optional<Token> token = Token.parse(segment(request, 0));
        Optional<AnonymousSurveys.Asked> asked = token.flatMap(this::asked);
        return asked.isPresent() ? form(request, asked.get().invitation()) : closed(request);
    }

    @Override
    protected String submit(PageRequest request) {
        Optional<Token> token = Token.parse(segment(request, 0));
        Optional<AnonymousSurveys.Asked> asked = token.flatMap(this::asked);
        if (asked.isEmpty()) {
            throttle(request);
            return PATH + segment(request, 0);
        }
        Invitation invitation = asked.get().invitation();
        Locale language = sheet.language(invitation);
        AnswerForm form = AnswerForm.of(request, Questions.none(), texts(), language);
        surveys.answer(asked.get(), form.rating(), form.remark(), clock.instant());
        return PATH + THANKS + "/" + language.toLanguageTag();
    }

    private Shown form(PageRequest request, Invitation invitation) {
        Locale language = sheet.language(invitation);
        AskedRequest asked = request(invitation, language);
        Map<String, Object> view = new HashMap<>();
        view.put("language", language.toLanguageTag());
        view.put("question", question(invitation, language));
        view.put("issueKey", asked.issueKey());
        view.put("summary", asked.summary());
        view.put("provider", asked.provider());
        view.put("expires", sheet.lastDay(invitation, language));
        view.put("action", PATH + segment(request, 0));
        view.put("remark", request.isRejected() ? request.text("remark") : "");
        view.put("ratings", ratings(request, language));
        view.put("preview", false);
        view.put("notApplicable", request.text("rating").equals("0"));
        String title = texts().text(language, WORDS + "title", asked.issueKey());
        return Shown.plain("templates/survey/anonymous.vm", title, RESOURCES, view)
                .in(language);
    }

    private List<Map<String, Object>> ratings(PageRequest request, Locale language) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int rating = 1; rating <= BEST; rating++) {
            ratings.add(Map.of(
                    "value", rating,
                    "word", texts().text(language, "internal-customer.survey.rating." + rating),
                    "chosen", request.text("rating").equals(String.valueOf(rating))));
        }
        return ratings;
    }

    /**
     * Whose answer it was, and about what, is known here no more, nor in any address. The way to the rater's own page, for
     * thanks and complaints by name, is kept by the browser: behind the address's number sign, which no server is told.
     */
    private Shown thanks(String tag) {
        Locale language = tag.isEmpty() ? texts().viewersLocale() : Locale.forLanguageTag(tag);
        return Shown.plain(
                        "templates/survey/anonymous-thanks.vm",
                        texts().text(language, WORDS + "thanks"),
                        RESOURCES,
                        Map.of("language", language.toLanguageTag(), "own", KeptCustomerLinks.PATH))
                .in(language);
    }

    /** A link that was used looks like one that never was: that it was used is not kept. */
    private Shown closed(PageRequest request) {
        throttle(request);
        return sheet.sorry(texts().viewersLocale(), WORDS + "anonymous.gone", WORDS + "anonymous.gone.why")
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Who tries links has to wait. */
    private void throttle(PageRequest request) {
        String client = request.http().getRemoteAddr();
        wrongTokens.refuseTooMany(client);
        wrongTokens.count(client);
    }

    private Optional<AnonymousSurveys.Asked> asked(Token token) {
        return surveys.byTokenHash(token.hash(), clock.instant());
    }

    private AskedRequest request(Invitation invitation, Locale language) {
        return surroundings
                .request(invitation, language)
                .orElseThrow(() -> new NotFound("internal-customer.survey.unknown-link"));
    }

    private String question(Invitation invitation, Locale language) {
        String chosen = surroundings.settings(invitation).question().in(language.getLanguage());
        return chosen.isEmpty() ? texts().text(language, WORDS + "question") : chosen;
    }

    private static String segment(PageRequest request, int number) {
        return request.segments().size() > number ? request.segments().get(number) : "";
    }
}
