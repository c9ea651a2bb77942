package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;

/** What fired for one issue. */
@LicensedOnly
@Path("requests/{issueKey}/alerts")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestAlertsResource {

    private final Access access;
    private final FiringLog log;

    @Inject
    public RequestAlertsResource(Access access, FiringLog log) {
        this.access = access;
        this.log = log;
    }

    /** The latest fifty, the latest first. */
    @GET
    public List<FiringView> read(@PathParam("issueKey") String issueKey) {
        Issue issue = access.visibleIssue(issueKey);
        return log.ofIssue(issue.getId()).stream()
                .map(firing -> FiringView.of(firing, issue.getKey(), access.mayAdminister()))
                .toList();
    }
}
