package org.internalcustomer.jira.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.survey.SurveyView.IssueSurveysView;
import org.internalcustomer.jira.survey.SurveyView.SurveysView;

/** Invitations and answers: of many issues, and of one. */
@LicensedOnly
@Path("surveys")
@Produces(MediaType.APPLICATION_JSON)
public final class SurveysResource {

    private static final int LONGEST = 200;
    /** All rows before the start are read. */
    private static final int FURTHEST = 10_000;

    private final Access access;
    private final IssueRecords issues;
    private final Surveys surveys;
    private final SurveyList list;
    private final SurveyQuery query;
    private final SurveyViews views;
    private final SendDueSurveys mails;
    private final InstantSource clock;

    @Inject
    public SurveysResource(
            Access access,
            IssueRecords issues,
            Surveys surveys,
            SurveyList list,
            SurveyQuery query,
            SurveyViews views,
            SendDueSurveys mails,
            InstantSource clock) {
        this.access = access;
        this.issues = issues;
        this.surveys = surveys;
        this.list = list;
        this.query = query;
        this.views = views;
        this.mails = mails;
        this.clock = clock;
    }

    @GET
    public SurveysView list(
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        access.reader();
        if (start < 0) {
            throw new BadInput("start", "internal-customer.error.page-start");
        }
        if (start > FURTHEST) {
            throw new BadInput("start", "internal-customer.survey.error.start", FURTHEST);
        }
        if (limit < 1 || limit > LONGEST) {
            throw new BadInput("limit", "internal-customer.error.page-limit", LONGEST);
        }
        SurveyList.Part part = list.read(query.filter(from, to, department, state), clock.instant(), start, limit);
        List<SurveyView> seen = seen(part.invitations());
        return new SurveysView(start, limit, part.total(), part.invitations().size() - seen.size(), seen);
    }

    @GET
    @Path("{issueKey}")
    public IssueSurveysView read(@PathParam("issueKey") String issueKey) {
        Issue issue = access.visibleIssue(issueKey);
        Reader reader = views.reader();
        List<SurveyView> all = surveys.invitations(issue.getId()).stream()
                .map(each -> views.complete(reader, issue.getKey(), each, surveys.versions(each)))
                .toList();
        return new IssueSurveysView(issue.getKey(), all);
    }

    /** One more mail for the latest resolution. */
    @POST
    @Path("{issueKey}/resend")
    public SurveyView resend(@PathParam("issueKey") String issueKey) {
        Invitation latest = latest(issueKey);
        mails.again(latest);
        return views.complete(views.reader(), issueKey, latest, surveys.versions(latest));
    }

    /** Takes the latest invitation back; an answer that has come stays. */
    @DELETE
    @Path("{issueKey}")
    public void withdraw(@PathParam("issueKey") String issueKey) {
        surveys.withdraw(latest(issueKey));
    }

    private Invitation latest(String issueKey) {
        access.administrator();
        Issue issue = access.visibleIssue(issueKey);
        return surveys.invitations(issue.getId()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("internal-customer.survey.error.none", issueKey));
    }

    private List<SurveyView> seen(List<Invitation> invitations) {
        Map<Long, Issue> visible =
                issues
                        .find(invitations.stream()
                                .map(Invitation::issueId)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(access::maySee)
                        .collect(Collectors.toMap(Issue::getId, issue -> issue));
        Map<Long, List<Answer>> answers =
                surveys.versions(invitations.stream().map(Invitation::id).toList());
        Reader reader = views.reader();
        List<SurveyView> seen = new ArrayList<>();
        for (Invitation invitation : invitations) {
            Issue issue = visible.get(invitation.issueId());
            if (issue != null) {
                seen.add(views.inList(
                        reader, issue.getKey(), invitation, answers.getOrDefault(invitation.id(), List.of())));
            }
        }
        return seen;
    }
}
