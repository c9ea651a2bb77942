package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.text.Texts;

/** The long jobs, and what waits to be computed. */
@AdminOnly
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
public final class JobsResource {

    private final Access access;
    private final LongJobs jobs;
    private final Runs runs;
    private final DirtyRequests dirty;
    private final KnownIssues known;
    private final Texts texts;

    @Inject
    public JobsResource(Access access, LongJobs jobs, Runs runs, DirtyRequests dirty, KnownIssues known, Texts texts) {
        this.access = access;
        this.jobs = jobs;
        this.runs = runs;
        this.dirty = dirty;
        this.known = known;
        this.texts = texts;
    }

    /**
     * @param waiting how many changes have not been computed yet, on all nodes
     * @param computed how many issues have been computed so far
     */
    public record JobsView(long waiting, long computed, List<JobView> jobs) {}

    /**
     * @param state {@code RUNNING}, {@code PAUSED} or {@code IDLE}; of the reconciliation on this node, of the rebuild in
     *     the cluster
     * @param problem what became of the last run, in the viewer's language; empty if it ended well
     */
    public record JobView(
            String name, String state, long done, long total, String started, String finished, String problem) {

        static JobView of(JobProgress job, Texts texts) {
            return new JobView(
                    job.name(),
                    job.isRunning() ? "RUNNING" : "IDLE",
                    job.done(),
                    job.total(),
                    job.started().map(Instant::toString).orElse(null),
                    job.finished().map(Instant::toString).orElse(null),
                    texts.words(job.problem()));
        }

        static JobView of(String name, Optional<Run> run, Texts texts) {
            return new JobView(
                    name,
                    run.filter(Run::isActive)
                            .map(active -> active.state().name())
                            .orElse("IDLE"),
                    run.map(each -> each.progress().done()).orElse(0L),
                    run.map(each -> each.progress().total()).orElse(0L),
                    run.map(each -> each.span().started().toString()).orElse(null),
                    run.flatMap(each -> each.span().finished())
                            .map(Instant::toString)
                            .orElse(null),
                    run.map(each -> texts.words(each.problem())).orElse(""));
        }
    }

    @GET
    public JobsView list() {
        access.administrator();
        List<JobView> views = new ArrayList<>();
        jobs.all().forEach(job -> views.add(JobView.of(job, texts)));
        views.add(JobView.of(Rebuild.JOB.name(), runs.latest(Rebuild.JOB), texts));
        return new JobsView(dirty.count(), known.count(), views);
    }

    /** Starts it; one that is running already is a conflict. */
    @POST
    @Path("{name}")
    public JobView start(@PathParam("name") String name) {
        access.administrator();
        return JobView.of(jobs.start(name), texts);
    }

    /** Asks it to stop between two steps. */
    @DELETE
    @Path("{name}")
    public JobView cancel(@PathParam("name") String name) {
        access.administrator();
        return JobView.of(jobs.cancel(name), texts);
    }
}
