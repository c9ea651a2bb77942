package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.sla.JobsResource.JobView;

/** The rebuild of all timers: started, paused, gone on with, cancelled, and what it changed. */
@AdminOnly
@Path("jobs/rebuild")
@Produces(MediaType.APPLICATION_JSON)
public final class RebuildResource {

    private final Access access;
    private final Rebuilds rebuilds;
    private final Runs runs;
    private final RunReports reports;

    @Inject
    public RebuildResource(Access access, Rebuilds rebuilds, Runs runs, RunReports reports) {
        this.access = access;
        this.rebuilds = rebuilds;
        this.runs = runs;
        this.reports = reports;
    }

    /** One that is under way, or paused, is a conflict. */
    @POST
    public JobView start() {
        rebuilds.start(access.administrator().key());
        return view();
    }

    @DELETE
    public JobView cancel() {
        access.administrator();
        runs.cancel(Rebuild.JOB);
        return view();
    }

    @POST
    @Path("pause")
    public JobView pause() {
        access.administrator();
        runs.pause(Rebuild.JOB);
        return view();
    }

    @POST
    @Path("resume")
    public JobView resume() {
        access.administrator();
        runs.resume(Rebuild.JOB);
        return view();
    }

    /** What the latest one has changed so far. */
    @GET
    @Path("report")
    public RunReports.RebuildView report() {
        access.administrator();
        return reports.ofRebuild();
    }

    /** The timers that it changed, those after that number. */
    @GET
    @Path("changes")
    public RunReports.ChangesView changes(
            @QueryParam("flips") boolean flips,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        access.administrator();
        return reports.changes(Rebuild.JOB, flips, after, limit);
    }

    private JobView view() {
        return reports.job(reports.latest(Rebuild.JOB));
    }
}
