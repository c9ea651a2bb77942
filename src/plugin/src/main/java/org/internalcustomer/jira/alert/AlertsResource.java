package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.alert.FiringLog.Part;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** The firing log, for administrators. */
@AdminOnly
@Path("alerts")
@Produces(MediaType.APPLICATION_JSON)
public final class AlertsResource {

    private final Access access;
    private final FiringLog log;
    private final StoredActions actions;
    private final AlertThreads threads;
    private final IssueRecords issues;

    @Inject
    public AlertsResource(
            Access access, FiringLog log, StoredActions actions, AlertThreads threads, IssueRecords issues) {
        this.access = access;
        this.log = log;
        this.actions = actions;
        this.threads = threads;
        this.issues = issues;
    }

    /** How many actions are done once more. */
    public record RetryView(int actions) {}

    /** 50 at a time, the latest first. */
    @GET
    public List<FiringView> read(
            @QueryParam("part") @DefaultValue("all") String part, @QueryParam("before") Long before) {
        access.administrator();
        List<LoggedFiring> page = log.page(part(part), before == null ? Long.MAX_VALUE : before);
        Map<Long, String> keys = issues
                .find(page.stream().map(LoggedFiring::issueId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Issue::getId, Issue::getKey));
        return page.stream()
                .map(firing -> FiringView.of(firing, keys.get(firing.issueId()), true))
                .toList();
    }

    /** An action that failed, or of which nobody knows, is done once more. */
    @POST
    @Path("actions/{id}/retry")
    public RetryView retry(@PathParam("id") long id) {
        access.administrator();
        RetryView retried = new RetryView(actions.retry(List.of(id)));
        threads.wake();
        return retried;
    }

    static Part part(String name) {
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(name)) {
                return part;
            }
        }
        throw new BadInput("part", "internal-customer.error.choice", name, "all, trouble, waiting");
    }
}
