package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Hands a request to another department, and answers for the one that is asked. */
@LicensedOnly
@Path("requests/{issueKey}/hand-offs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HandOffResource {

    private final Access access;
    private final Configurations configurations;
    private final HandOffs handOffs;
    private final HandOffLog log;

    @Inject
    public HandOffResource(Access access, Configurations configurations, HandOffs handOffs, HandOffLog log) {
        this.access = access;
        this.configurations = configurations;
        this.handOffs = handOffs;
        this.log = log;
    }

    /** What was done: by or for which department. */
    public record HandOffView(String issue, String department) {}

    /** One thing that was said. */
    public record WordView(
            String kind,
            String at,
            String actor,
            String from,
            String to,
            String done,
            String needed,
            String by,
            String reason,
            String suggested) {

        static WordView of(HandOffLog.Word word) {
            return new WordView(
                    word.kind().name(),
                    word.at().toString(),
                    word.actor(),
                    word.from(),
                    word.to(),
                    word.note().done(),
                    word.note().needed(),
                    word.note().by(),
                    word.reason(),
                    word.suggested());
        }
    }

    @GET
    public List<WordView> said(@PathParam("issueKey") String issueKey) {
        return log.of(access.visibleIssue(issueKey).getId()).stream()
                .map(WordView::of)
                .toList();
    }

    /** {@code {"department": "NET", "note": {"done": "…", "needed": "…", "by": "2026-11-30"}}}. */
    @POST
    public HandOffView handOff(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.editableIssue(issueKey);
        JsonValue form = form(body, "department", "note");
        Department to = HandOffForm.department(form.at("department"), configurations.current());
        handOffs.offer(issue, to, HandOffForm.note(form.at("note")), access.user());
        return new HandOffView(issue.getKey(), to.key());
    }

    @POST
    @Path("accept")
    public HandOffView accept(@PathParam("issueKey") String issueKey, String body) {
        form(body);
        Issue issue = access.visibleIssue(issueKey);
        return new HandOffView(issue.getKey(), handOffs.accept(issue, access.user()));
    }

    /** {@code {"reason": "…", "suggested": "SAP"}}. */
    @POST
    @Path("reject")
    public HandOffView reject(@PathParam("issueKey") String issueKey, String body) {
        Issue issue = access.visibleIssue(issueKey);
        JsonValue form = form(body, "reason", "suggested");
        String reason = HandOffForm.reason(form.at("reason"));
        Optional<Department> suggested = HandOffForm.optionalDepartment(form.at("suggested"), configurations.current());
        return new HandOffView(issue.getKey(), handOffs.reject(issue, reason, suggested, access.user()));
    }

    @POST
    @Path("withdraw")
    public HandOffView withdraw(@PathParam("issueKey") String issueKey, String body) {
        form(body);
        Issue issue = access.visibleIssue(issueKey);
        return new HandOffView(issue.getKey(), handOffs.withdraw(issue, access.user()));
    }

    private static JsonValue form(String body, String... known) {
        JsonValue form = Json.read(body);
        form.allowOnly(Set.of(known));
        return form;
    }
}
