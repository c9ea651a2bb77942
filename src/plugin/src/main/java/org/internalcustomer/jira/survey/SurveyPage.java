package org.internalcustomer.jira.survey;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.time.InstantSource;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.PageGuard;
import org.internalcustomer.jira.host.page.PagePrinter;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.page.TokenPage;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.token.Token;
import org.internalcustomer.jira.host.token.WrongTokens;

/**
 * The page that a rating link opens, without login: whoever has the token may answer. A GET chooses a rating on the form
 * and records nothing, because mail scanners open links; the POST records, and the token is its anti-forgery token.
 */
@UnrestrictedAccess
public final class SurveyPage extends TokenPage {

    static final String PATH = "/plugins/servlet/internal-customer/survey/";

    private static final long serialVersionUID = 1;
    private static final String THANKS = "thanks";

    private final transient Surveys surveys;
    private final transient SurveySheet sheet;
    private final transient WrongTokens wrongTokens;
    private final transient InstantSource clock;

    public SurveyPage(
            PageGuard guard,
            PagePrinter printer,
            Texts texts,
            Surveys surveys,
            SurveySheet sheet,
            WrongTokens wrongTokens,
            InstantSource clock) {
        super(guard, printer, texts);
        this.surveys = surveys;
        this.sheet = sheet;
        this.wrongTokens = wrongTokens;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        Optional<Invitation> found = find(request);
        return found.isEmpty() ? unknown() : show(request, found.get());
    }

    private Shown show(PageRequest request, Invitation invitation) {
        if (!invitation.isOpenAt(clock.instant())) {
            return sheet.closed(invitation);
        }
        String address = PATH + request.segments().get(0);
        boolean thanks = request.segments().size() > 1
                && THANKS.equals(request.segments().get(1));
        Optional<Answer> answer = thanks ? surveys.effective(invitation) : Optional.empty();
        return answer.isPresent()
                ? sheet.thanks(invitation, answer.get().rating(), address, false)
                : sheet.form(request, invitation, address, false);
    }

    @Override
    protected String submit(PageRequest request) {
        Invitation invitation = invitation(request);
        if (!invitation.isOpenAt(clock.instant())) {
            return PATH + request.segments().get(0);
        }
        Optional<String> wish = sheet.wish(request, invitation);
        if (wish.isPresent()) {
            return wish.get();
        }
        surveys.answer(
                invitation, AnswerForm.of(request, sheet.questions(invitation), texts(), sheet.language(invitation)));
        return PATH + request.segments().get(0) + "/" + THANKS;
    }

    private Invitation invitation(PageRequest request) {
        return find(request).orElseThrow(() -> new NotFound("internal-customer.survey.unknown-link"));
    }

    private Optional<Invitation> find(PageRequest request) {
        Optional<Invitation> found =
                request.segments().stream().findFirst().flatMap(Token::parse).flatMap(surveys::opened);
        if (found.isEmpty()) {
            throttle(request.http().getRemoteAddr());
        }
        return found;
    }

    /** Only unknown links: behind a proxy everybody has one address, and one person's tries must not lock out the others. */
    private void throttle(String client) {
        wrongTokens.refuseTooMany(client);
        wrongTokens.count(client);
    }

    /** In whatever language the browser wants: whose link it was is not known. */
    private Shown unknown() {
        return sheet.sorry(
                        texts().viewersLocale(),
                        "internal-customer.survey.unknown",
                        "internal-customer.survey.unknown-link")
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
