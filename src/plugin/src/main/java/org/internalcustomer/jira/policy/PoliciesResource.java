package org.internalcustomer.jira.policy;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.ChangeView;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.PageView;

/** The SLA policies; a deleted one is withdrawn from now on. */
@LicensedOnly
@Path("policies")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliciesResource {

    private static final String SECTION = "policies";

    private final Items items;

    @Inject
    public PoliciesResource(Items items) {
        this.items = items;
    }

    @GET
    public PageView list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("50") int limit) {
        return items.list(SECTION, start, limit);
    }

    @GET
    @Path("{key}")
    public Map<String, Object> one(@PathParam("key") String key) {
        return items.one(SECTION, key);
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeView put(@PathParam("key") String key, @QueryParam("dryRun") boolean dryRun, String body) {
        return items.put(SECTION, key, dryRun, body);
    }

    @DELETE
    @Path("{key}")
    public void withdraw(@PathParam("key") String key) {
        items.withdraw(SECTION, key);
    }
}
