package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** The ownership disputes of one request: opening one, both sides, and the ruling. */
@LicensedOnly
@Path("requests/{issueKey}/disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DisputeResource {

    private final Access access;
    private final Configurations configurations;
    private final Disputes disputes;
    private final Disputing disputing;
    private final InstantSource clock;

    @Inject
    public DisputeResource(
            Access access, Configurations configurations, Disputes disputes, Disputing disputing, InstantSource clock) {
        this.access = access;
        this.configurations = configurations;
        this.disputes = disputes;
        this.disputing = disputing;
        this.clock = clock;
    }

    /** Who said so; the text may be empty. */
    public record SaidView(String department, String at, String by, String text) {}

    /**
     * One dispute.
     *
     * @param state {@code OPEN}, {@code RULED}, {@code KEPT}, {@code AGREED} or {@code DONE}
     * @param turn {@code PEERS}, {@code HEADS}, {@code SUPERIOR} or {@code LATE}; absent once it has ended
     * @param until when the turn passes on, or when a ruling was due; absent once it has ended
     * @param ended by a ruling, or by the department that keeps it; its department is the owner
     */
    public record DisputeView(
            String issue,
            int number,
            String accountable,
            String other,
            String state,
            SaidView opened,
            List<SaidView> positions,
            String turn,
            String until,
            SaidView ended) {

        static DisputeView of(String issueKey, Dispute dispute, long now) {
            boolean open = dispute.isOpen();
            return new DisputeView(
                    issueKey,
                    dispute.number(),
                    dispute.sides().accountable(),
                    dispute.sides().other(),
                    dispute.state().name(),
                    said("", dispute.opened()),
                    dispute.positions().stream()
                            .map(position -> said(position.department(), position.said()))
                            .toList(),
                    open ? dispute.clock().stage(now).name() : null,
                    open ? until(dispute, now) : null,
                    dispute.ended().map(end -> said(end.owner(), end.said())).orElse(null));
        }

        private static String until(Dispute dispute, long now) {
            long until = dispute.clock().next(now).orElse(dispute.clock().lateFrom());
            return until == WorkingTime.NEVER
                    ? null
                    : Instant.ofEpochMilli(until).toString();
        }

        private static SaidView said(String department, Dispute.Said said) {
            return new SaidView(
                    department.isEmpty() ? null : department, said.at().toString(), said.by(), said.text());
        }
    }

    @GET
    public List<DisputeView> read(@PathParam("issueKey") String issueKey) {
        return views(access.visibleIssue(issueKey));
    }

    /** {@code {"with": "NET", "question": "…"}}. */
    @POST
    public List<DisputeView> open(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "with", "question");
        String other = DisputeForms.department(form.at("with"), configurations.current());
        disputing.open(issue, other, DisputeForms.words(form.at("question")), access.user());
        return views(issue);
    }

    /** {@code {"department": "NET", "text": "…"}}. */
    @POST
    @Path("positions")
    public List<DisputeView> state(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "department", "text");
        disputing.state(issue, form.at("department").text(), DisputeForms.words(form.at("text")), access.user());
        return views(issue);
    }

    /** An empty object: {@code {}}; the accountable department gives in. */
    @POST
    @Path("keep")
    public List<DisputeView> keep(@PathParam("issueKey") String issueKey, String body) {
        form(body);
        Issue issue = access.visibleIssue(issueKey);
        disputing.keep(issue, access.user());
        return views(issue);
    }

    /** {@code {"owner": "NET", "reason": "…", "rule": {"service": true, "issueType": false, "label": "vpn"}}}. */
    @POST
    @Path("ruling")
    public List<DisputeView> rule(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "owner", "reason", "rule");
        disputing.rule(
                issue,
                DisputeForms.department(form.at("owner"), configurations.current()),
                DisputeForms.words(form.at("reason")),
                form.at("rule").isPresent() ? DisputeForms.precedent(form.at("rule")) : Precedent.NONE,
                access.user());
        return views(issue);
    }

    private List<DisputeView> views(Issue issue) {
        long now = clock.millis();
        return disputes.of(issue.getId()).stream()
                .map(dispute -> DisputeView.of(issue.getKey(), dispute, now))
                .toList();
    }

    private static JsonValue form(String body, String... known) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of(known));
        return form;
    }
}
