package org.internalcustomer.jira.admin;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.rest.ChangeView;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.text.Json;

/** The whole configuration as one document, to be kept under version control. */
@AdminOnly
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfigurationResource {

    private final Access access;
    private final Items items;
    private final Configurations configurations;

    @Inject
    public ConfigurationResource(Access access, Items items, Configurations configurations) {
        this.access = access;
        this.items = items;
        this.configurations = configurations;
    }

    @GET
    public Map<String, Object> read() {
        access.administrator();
        return configurations.document();
    }

    /** All or nothing; with {@code dryRun} nothing, and says what would change. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeView replace(@QueryParam("dryRun") boolean dryRun, String body) {
        Person who = access.administrator();
        Submission submission = Submission.document(Json.read(body), configurations.sections());
        return items.change(submission, dryRun, who);
    }

    /** Who changed what when, the latest first. */
    @GET
    @Path("changes")
    public AuditView changes(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("50") int limit) {
        access.administrator();
        return AuditView.of(configurations.trail(Math.min(Math.max(limit, 1), 500), Math.max(start, 0)));
    }

    /** The audit trail. */
    public record AuditView(java.util.List<Entry> values) {

        /** One version of one item. */
        public record Entry(String section, String key, int version, String changedAt, String changedBy, Object body) {}

        static AuditView of(java.util.List<ItemVersion> versions) {
            return new AuditView(versions.stream()
                    .map(each -> new Entry(
                            each.section(),
                            each.key(),
                            each.version(),
                            java.time.Instant.ofEpochMilli(each.changedAt()).toString(),
                            each.changedBy(),
                            each.body()))
                    .toList());
        }
    }
}
