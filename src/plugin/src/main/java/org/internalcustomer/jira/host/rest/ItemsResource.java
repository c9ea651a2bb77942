package org.internalcustomer.jira.host.rest;

import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/**
 * One section of the configuration as a list of items: read by everybody who uses the app, changed by administrators. The
 * feature gives it a path and says who may call it.
 */
public abstract class ItemsResource {

    private final Items items;
    private final String section;

    /** @param section such as {@code departments} */
    protected ItemsResource(Items items, String section) {
        this.items = items;
        this.section = section;
    }

    @GET
    public PageView list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("50") int limit) {
        return items.list(section, start, limit);
    }

    @GET
    @Path("{key}")
    public Map<String, Object> one(@PathParam("key") String key) {
        return items.one(section, key);
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChangeView put(@PathParam("key") String key, @QueryParam("dryRun") boolean dryRun, String body) {
        return items.put(section, key, dryRun, body);
    }

    @DELETE
    @Path("{key}")
    public void withdraw(@PathParam("key") String key) {
        items.withdraw(section, key);
    }
}
