package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.sla.AttainmentChange.ShareView;
import org.internalcustomer.jira.sla.JobsResource.JobView;

/** What a policy's draft would have made of past requests; nothing is changed by it. */
@AdminOnly
@Path("policies/{key}/draft/what-if")
@Produces(MediaType.APPLICATION_JSON)
public final class WhatIfResource {

    private final Access access;
    private final WhatIfs whatIfs;
    private final Runs runs;
    private final RunReports reports;

    @Inject
    public WhatIfResource(Access access, WhatIfs whatIfs, Runs runs, RunReports reports) {
        this.access = access;
        this.whatIfs = whatIfs;
        this.runs = runs;
        this.reports = reports;
    }

    /**
     * How a metric would be kept.
     *
     * @param provider a department's key, empty for nobody's, {@code *} for all
     * @param flips how many verdicts would change; null in an answer from before this was counted
     */
    public record AttainmentView(String metric, String provider, ShareView before, ShareView after, Long flips) {}

    /**
     * How far it is, and what it has found so far.
     *
     * @param result {@code RUNNING}, {@code DONE}, {@code CANCELLED} or {@code FAILED}
     * @param outdated whether the draft was changed since
     */
    public record AnswerView(
            JobView job,
            String result,
            boolean outdated,
            List<AttainmentView> attainment,
            long flips,
            List<RunReports.FlipView> flipped) {}

    /** The latest one; not found if nobody has asked yet. */
    @GET
    public AnswerView read(@PathParam("key") String key) {
        access.administrator();
        return view(key);
    }

    /** Asks anew; one that is under way is a conflict. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AnswerView start(@PathParam("key") String key, String body) {
        String by = access.administrator().key();
        whatIfs.start(key, Json.read(body), by);
        return view(key);
    }

    @DELETE
    public AnswerView cancel(@PathParam("key") String key) {
        access.administrator();
        runs.cancel(WhatIfs.job(key));
        return view(key);
    }

    /** The verdicts that would be others, those after that number. */
    @GET
    @Path("flips")
    public RunReports.ChangesView flips(
            @PathParam("key") String key,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        access.administrator();
        return reports.changes(WhatIfs.job(key), true, after, limit);
    }

    private AnswerView view(String key) {
        Run run = reports.latest(WhatIfs.job(key));
        Counters counted = run.counters();
        return new AnswerView(
                reports.job(run),
                run.state().name(),
                whatIfs.isOutdated(key, Asking.read(run.asked())),
                whatIfs.attainment(counted).stream()
                        .map(each -> new AttainmentView(
                                each.metric().name(),
                                each.provider(),
                                ShareView.of(each.before()),
                                ShareView.of(each.after()),
                                each.flips().orElse(null)))
                        .toList(),
                counted.of(TimerChange.FLIPS),
                RunReports.flips(counted));
    }
}
