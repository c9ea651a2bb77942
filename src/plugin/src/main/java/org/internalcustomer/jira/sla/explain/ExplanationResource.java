package org.internalcustomer.jira.sla.explain;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Why the timers of an issue stand as they do, and why there are no others. */
@LicensedOnly
@Path("requests/{issueKey}/timers")
@Produces(MediaType.APPLICATION_JSON)
public final class ExplanationResource {

    private final Explanations explanations;
    private final ExplanationViews views;

    @Inject
    public ExplanationResource(Explanations explanations, ExplanationViews views) {
        this.explanations = explanations;
        this.views = views;
    }

    @GET
    public TimersView all(@PathParam("issueKey") String issueKey) {
        return views.timers(explanations.of(issueKey));
    }

    @GET
    @Path("{id}/explanation")
    public ExplanationView one(@PathParam("issueKey") String issueKey, @PathParam("id") String id) {
        return views.of(explanations.of(issueKey), id);
    }
}
