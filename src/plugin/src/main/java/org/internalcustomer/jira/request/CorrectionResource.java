package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.rest.SaidView;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;

/** Asks for corrections of verdicts, and decides on them. */
@LicensedOnly
@Path("requests/{issueKey}/corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CorrectionResource {

    private final Access access;
    private final Corrections corrections;
    private final Times times;

    @Inject
    public CorrectionResource(Access access, Corrections corrections, Times times) {
        this.access = access;
        this.corrections = corrections;
        this.times = times;
    }

    /**
     * One correction.
     *
     * @param timer empty for every timer of the request
     * @param state {@code OPEN}, {@code APPROVED} or {@code REJECTED}
     * @param decided absent while it is open
     */
    public record CorrectionView(
            int number,
            String what,
            String timer,
            String from,
            String to,
            String verdict,
            List<String> departments,
            String state,
            SaidView asked,
            SaidView decided) {

        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.number(),
                    correction.what().name(),
                    correction.timer(),
                    text(correction.change().from()),
                    text(correction.change().to()),
                    correction.change().verdict(),
                    List.copyOf(new TreeSet<>(correction.departments())),
                    correction
                            .decided()
                            .map(decision -> decision.approved() ? "APPROVED" : "REJECTED")
                            .orElse("OPEN"),
                    SaidView.of(correction.asked()),
                    correction
                            .decided()
                            .map(decision -> SaidView.of(decision.said()))
                            .orElse(null));
        }

        private static String text(Optional<Instant> at) {
            return at.map(Instant::toString).orElse(null);
        }
    }

    @GET
    public List<CorrectionView> read(@PathParam("issueKey") String issueKey) {
        return corrections.of(access.visibleIssue(issueKey).getId()).stream()
                .map(CorrectionView::of)
                .toList();
    }

    /** {@code {"what": "FORGOTTEN_PAUSE", "timer": "RESOLUTION/1", "from": "…", "to": "…", "reason": "…"}}. */
    @POST
    public CorrectionView ask(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.editableIssue(issueKey);
        CorrectionForm form = CorrectionForm.read(Json.read(body), times.viewersZone());
        return CorrectionView.of(corrections.ask(issue, form, access.user()));
    }

    /** {@code {"reason": "…"}}. */
    @POST
    @Path("{number}/approve")
    public CorrectionView approve(
            @PathParam("issueKey") String issueKey, @PathParam("number") int number, String body) {
        return decide(issueKey, number, true, body);
    }

    @POST
    @Path("{number}/reject")
    public CorrectionView reject(@PathParam("issueKey") String issueKey, @PathParam("number") int number, String body) {
        return decide(issueKey, number, false, body);
    }

    private CorrectionView decide(String issueKey, int number, boolean approved, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of("reason"));
        String reason = HandOffForm.reason(form.at("reason"));
        return CorrectionView.of(corrections.decide(issue, number, approved, reason, access.user()));
    }
}
