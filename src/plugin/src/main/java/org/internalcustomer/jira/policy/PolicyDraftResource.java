package org.internalcustomer.jira.policy;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.rest.ChangeView;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** The draft of a policy: prepared without effect, then published as a version. */
@AdminOnly
@Path("policies/{key}/draft")
@Produces(MediaType.APPLICATION_JSON)
public final class PolicyDraftResource {

    private final Access access;
    private final PolicyDrafts drafts;
    private final Items items;

    @Inject
    public PolicyDraftResource(Access access, PolicyDrafts drafts, Items items) {
        this.access = access;
        this.drafts = drafts;
        this.items = items;
    }

    @GET
    public Map<String, Object> read(@PathParam("key") String key) {
        access.administrator();
        return drafts.shown(drafts.one(key));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeView save(@PathParam("key") String key, String body) {
        Submission.checkedKey(new JsonValue("key", key));
        return items.change(drafts.saving(key, Json.read(body)), false, access.administrator());
    }

    @DELETE
    public void discard(@PathParam("key") String key) {
        drafts.one(key);
        items.change(drafts.discarding(key), false, access.administrator());
    }

    /** What was stored becomes a version, and open issues do what is asked; with {@code dryRun} it only says what would change. */
    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeView publish(@PathParam("key") String key, @QueryParam("dryRun") boolean dryRun, String body) {
        JsonValue how = Json.read(body);
        how.allowOnly(Set.of("effective", OpenIssues.PROPERTY));
        Map<String, Object> draft = drafts.shown(drafts.one(key));
        how.at(OpenIssues.PROPERTY).optionalText().ifPresent(way -> draft.put(OpenIssues.PROPERTY, way));
        Optional<Instant> effective = instant(how.at("effective"));
        return items.change(
                drafts.publishing(key, new JsonValue("", draft), effective), dryRun, access.administrator());
    }

    private static Optional<Instant> instant(JsonValue effective) {
        try {
            return effective.optionalText().map(Instant::parse);
        } catch (DateTimeParseException wrong) {
            throw effective.bad("internal-customer.configuration.effective");
        }
    }
}
