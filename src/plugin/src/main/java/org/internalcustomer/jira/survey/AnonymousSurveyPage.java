package org.internalcustomer.jira.survey;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;

/**
 * The page of an anonymous survey: reached by the mail's link only, never by who is logged in. A GET records nothing; the POST
 * records once and for all, and the link leads nowhere any more.
 */
@UnrestrictedAccess
public final class AnonymousSurveyPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/anonymous-survey/";

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.survey.";
    private static final String THANKS = "thanks";
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
        super(tools, Audience.ANYONE);
        this.surveys = surveys;
        this.surroundings = surroundings;
        this.sheet = sheet;
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
        if (segment(request, 0).equals(THANKS)) {
            return thanks(segment(request, 1), segment(request, 2));
        }
        Optional<Token> token = Token.parse(segment(request, 0));
        Optional<AnonymousSurveys.Asked> asked = token.flatMap(this::asked);
        return asked.isPresent() ? form(request, asked.get().invitation()) : closed(request, token);
    }

    @Override
    protected String submit(PageRequest request) {
        Optional<Token> token = Token.parse(segment(request, 0));
        Optional<AnonymousSurveys.Asked> asked = token.flatMap(this::asked);
        if (asked.isEmpty()) {
            closed(request, token);
            return PATH + segment(request, 0);
        }
        Invitation invitation = asked.get().invitation();
        Locale language = sheet.language(invitation);
        AnswerForm form = AnswerForm.of(request, Questions.none(), texts(), language);
        String issue = request(invitation, language).issueKey();
        surveys.answer(asked.get(), form.rating(), form.remark(), clock.instant());
        return PATH + THANKS + "/" + language.toLanguageTag() + "/" + issue;
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
        view.put("expires", sheet.day(invitation.expires().orElse(Instant.EPOCH), language));
        view.put("action", PATH + segment(request, 0));
        view.put("remark", request.isRejected() ? request.text("remark") : "");
        view.put("ratings", ratings(request, language));
        view.put("preview", false);
        view.put("notApplicable", request.text("rating").equals("0"));
        String title = texts().text(language, WORDS + "title", asked.issueKey());
        return Shown.plain("templates/survey/anonymous.vm", title, "survey-resources", view)
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

    /** Which issue it was stands in the address and nowhere else; it only says where a complaint by name can be made. */
    private Shown thanks(String tag, String issue) {
        Locale language = tag.isEmpty() ? texts().viewersLocale() : Locale.forLanguageTag(tag);
        Map<String, Object> view = Map.of(
                "language",
                language.toLanguageTag(),
                "issue",
                issue.matches("[A-Z][A-Z0-9_]{0,99}-[0-9]{1,18}") ? issue : "");
        return Shown.plain(
                        "templates/survey/anonymous-thanks.vm",
                        texts().text(language, WORDS + "thanks"),
                        "survey-resources",
                        view)
                .in(language);
    }

    /** Who answered and comes back is told so; who tries links has to wait. */
    private Shown closed(PageRequest request, Optional<Token> token) {
        Locale language = texts().viewersLocale();
        if (token.map(Token::hash).filter(surveys::isUsed).isPresent()) {
            return sheet.sorry(language, WORDS + "anonymous.used", WORDS + "anonymous.used.why")
                    .withStatus(HttpServletResponse.SC_GONE);
        }
        String client = request.http().getRemoteAddr();
        wrongTokens.refuseTooMany(client);
        wrongTokens.count(client);
        return sheet.sorry(language, WORDS + "unknown", WORDS + "unknown-link")
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
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
