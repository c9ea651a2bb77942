package org.internalcustomer.jira.survey;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;

/** What somebody who is logged in may rate or change now, and the same survey as behind the mail's links. */
@UnlicensedSiteAccess
public final class MySurveysPage extends Page {

    static final String PATH = "/plugins/servlet/internal-customer/my-surveys";

    private static final long serialVersionUID = 1;
    private static final String THANKS = "thanks";

    private final transient Access access;
    private final transient Surveys surveys;
    private final transient SurveySheet sheet;
    private final transient Surroundings surroundings;
    private final transient InstantSource clock;

    public MySurveysPage(
            PageTools tools,
            Access access,
            Surveys surveys,
            SurveySheet sheet,
            Surroundings surroundings,
            InstantSource clock) {
        super(tools, Audience.USERS);
        this.access = access;
        this.surveys = surveys;
        this.sheet = sheet;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    protected Shown show(PageRequest request) {
        return request.segments().isEmpty() ? list() : one(request, mine(request));
    }

    @Override
    protected String submit(PageRequest request) {
        Invitation invitation = mine(request);
        if (!invitation.isOpenAt(clock.instant())) {
            return address(invitation);
        }
        Optional<String> wish = sheet.wish(request, invitation);
        if (wish.isPresent()) {
            return wish.get();
        }
        surveys.answer(
                invitation, AnswerForm.of(request, sheet.questions(invitation), texts(), sheet.language(invitation)));
        return address(invitation) + "/" + THANKS;
    }

    static String address(Invitation invitation) {
        return PATH + "/" + invitation.id();
    }

    private Shown list() {
        List<Invitation> open = surveys.openTo(access.user().key());
        Map<Long, List<Answer>> answers =
                surveys.versions(open.stream().map(Invitation::id).toList());
        List<Map<String, Object>> rows = open.stream()
                .flatMap(each -> row(each, answers.containsKey(each.id())).stream())
                .toList();
        return Shown.page(
                "templates/survey/mine.vm",
                texts().text("internal-customer.survey.mine"),
                "survey-resources",
                Map.of("rows", rows));
    }

    /** None for an issue that is gone. */
    private Optional<Map<String, Object>> row(Invitation invitation, boolean answered) {
        Locale language = texts().viewersLocale();
        return surroundings
                .request(invitation, language)
                .map(asked -> Map.of(
                        "key", asked.issueKey(),
                        "summary", asked.summary(),
                        "provider", asked.provider(),
                        "expires", sheet.lastDay(invitation, language),
                        "answered", answered,
                        "link", address(invitation)));
    }

    private Shown one(PageRequest request, Invitation invitation) {
        if (!invitation.isOpenAt(clock.instant())) {
            return sheet.closed(invitation);
        }
        boolean thanks = request.segments().size() > 1
                && THANKS.equals(request.segments().get(1));
        Optional<Answer> answer = thanks ? surveys.effective(invitation) : Optional.empty();
        return answer.isPresent()
                ? sheet.thanks(invitation, answer.get().rating(), address(invitation), true)
                : sheet.form(request, invitation, address(invitation), true);
    }

    /** Somebody else's is not found, like one that there is not. */
    private Invitation mine(PageRequest request) {
        String id = request.segments().isEmpty() ? "" : request.segments().get(0);
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> surveys.find(Long.parseLong(text)))
                .filter(found -> !found.simulated())
                .filter(found -> found.requester().equals(access.user().key()))
                .orElseThrow(() -> NotFound.of("survey", id));
    }
}
