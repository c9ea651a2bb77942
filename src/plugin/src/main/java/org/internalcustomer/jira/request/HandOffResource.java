package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Hands a request to another department. */
@LicensedOnly
@Path("requests/{issueKey}/hand-offs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HandOffResource {

    private final Access access;
    private final HandOffs handOffs;

    @Inject
    public HandOffResource(Access access, HandOffs handOffs) {
        this.access = access;
        this.handOffs = handOffs;
    }

    /** What was done. */
    public record HandOffView(String issue, String department) {}

    /** {@code {"department": "NET", "note": "done so far, what is needed, by when"}}. */
    @POST
    public HandOffView handOff(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.editableIssue(issueKey);
        JsonValue form = Json.read(body);
        String department = form.at("department").text();
        handOffs.handOff(issue, department, form.at("note").optionalText().orElse(""), access.user());
        return new HandOffView(issue.getKey(), department);
    }
}
