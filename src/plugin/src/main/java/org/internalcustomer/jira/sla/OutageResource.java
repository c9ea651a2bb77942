package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.Outage;
import org.internalcustomer.jira.host.request.Outage.Where;
import org.internalcustomer.jira.host.rest.SaidView;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.sla.JobsResource.JobView;

/** Corrects everything that an outage made late: asked for once, and decided on once. */
@LicensedOnly
@Path("outages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OutageResource {

    private static final int MOST = 50;

    private final Access access;
    private final Outages outages;
    private final OutageForms forms;
    private final RunReports reports;

    @Inject
    public OutageResource(Access access, Outages outages, OutageForms forms, RunReports reports) {
        this.access = access;
        this.outages = outages;
        this.forms = forms;
        this.reports = reports;
    }

    /**
     * One outage.
     *
     * @param department absent where it is of a calendar
     * @param state {@code PREVIEWED}, {@code ASKED}, {@code REJECTED}, {@code APPROVED} or {@code CORRECTED}
     * @param departments whose timers it made late
     * @param decided absent while nobody has
     */
    public record OutageView(
            long id,
            String state,
            String department,
            String calendar,
            String from,
            String to,
            List<String> departments,
            SaidView asked,
            String evidence,
            SaidView decided) {

        static OutageView of(Outage outage, Set<String> departments) {
            return new OutageView(
                    outage.id(),
                    outage.state().name(),
                    key(outage, Where.Kind.DEPARTMENT),
                    key(outage, Where.Kind.CALENDAR),
                    outage.from().toString(),
                    outage.to().toString(),
                    List.copyOf(departments),
                    SaidView.of(outage.asked()),
                    outage.evidence(),
                    outage.decided()
                            .map(decision -> SaidView.of(decision.said()))
                            .orElse(null));
        }

        private static String key(Outage outage, Where.Kind kind) {
            return outage.where().kind() == kind ? outage.where().key() : null;
        }
    }

    /**
     * One outage and what it made late.
     *
     * @param result of looking for it, or of correcting it: {@code RUNNING}, {@code DONE}, {@code CANCELLED} or {@code FAILED}
     */
    public record FoundView(
            OutageView outage, JobView job, String result, long flips, List<RunReports.FlipView> flipped) {}

    /** Those that wait for a decision, and the latest that were decided. */
    @GET
    public List<OutageView> list() {
        outages.check(access.user());
        List<Outage> listed = Stream.concat(outages.waiting(MOST).stream(), outages.decided(MOST).stream())
                .toList();
        Map<Long, Set<String>> departments = outages.departments(listed);
        return listed.stream()
                .map(outage -> OutageView.of(outage, departments.get(outage.id())))
                .toList();
    }

    /** Looks for what it made late: {@code {"department": "SD", "from": "…", "to": "…"}}, or with a {@code calendar}. */
    @POST
    public FoundView look(String body) {
        Person person = access.user();
        return found(outages.look(forms.read(Json.read(body)), person));
    }

    @GET
    @Path("{id}")
    public FoundView read(@PathParam("id") long id) {
        return found(outages.find(id, access.user()));
    }

    /** The verdicts that would be, or are, others; those after that number. */
    @GET
    @Path("{id}/flips")
    public RunReports.ChangesView flips(
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        outages.find(id, access.user());
        return reports.changes(OutageSearch.job(id), true, after, limit);
    }

    /** Once more, as of now. */
    @POST
    @Path("{id}/look")
    public FoundView lookAgain(@PathParam("id") long id) {
        Person person = access.user();
        outages.lookAgain(id, person);
        return found(outages.find(id, person));
    }

    /** {@code {"reason": "…", "evidence": "…"}}. */
    @POST
    @Path("{id}/ask")
    public FoundView ask(@PathParam("id") long id, String body) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of("reason", "evidence"));
        return found(outages.ask(
                id, OutageForm.reason(form.at("reason")), OutageForm.words(form.at("evidence")), access.user()));
    }

    /** {@code {"reason": "…"}}. */
    @POST
    @Path("{id}/approve")
    public FoundView approve(@PathParam("id") long id, String body) {
        return decide(id, true, body);
    }

    @POST
    @Path("{id}/reject")
    public FoundView reject(@PathParam("id") long id, String body) {
        return decide(id, false, body);
    }

    private FoundView decide(long id, boolean approved, String body) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of("reason"));
        return found(outages.decide(id, approved, OutageForm.reason(form.at("reason")), access.user()));
    }

    private FoundView found(Outage outage) {
        Optional<Run> run = outages.run(outage);
        Counters counted = outages.counted(outage);
        return new FoundView(
                OutageView.of(outage, outages.departments(outage)),
                run.map(reports::job).orElse(null),
                run.map(each -> each.state().name()).orElse(null),
                counted.of(TimerChange.FLIPS),
                RunReports.flips(counted));
    }
}
