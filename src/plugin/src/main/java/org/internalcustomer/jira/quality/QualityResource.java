package org.internalcustomer.jira.quality;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Json;

/** How well a request was made, as the departments that worked on it say; for their people only. */
@LicensedOnly
@Path("requests/{issueKey}/quality")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class QualityResource {

    private final Access access;
    private final Qualities qualities;

    @Inject
    public QualityResource(Access access, Qualities qualities) {
        this.access = access;
        this.qualities = qualities;
    }

    /** What the asker's departments say, resolution by resolution. */
    @GET
    public List<QualityView> read(@PathParam("issueKey") String issueKey) {
        return views(access.visibleIssue(issueKey));
    }

    /** About the latest resolution, in the name of one of the asker's departments. */
    @PUT
    @Path("{department}")
    public List<QualityView> say(
            @PathParam("issueKey") String issueKey, @PathParam("department") String department, String body) {
        Issue issue = access.visibleIssue(issueKey);
        qualities.say(issue, department, QualityForm.of(Json.read(body)), access.user());
        return views(issue);
    }

    private List<QualityView> views(Issue issue) {
        return qualities.all(issue, access.user()).stream().map(QualityView::of).toList();
    }
}
