package org.internalcustomer.jira.sla.panel;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.sla.Figures;
import org.internalcustomer.jira.sla.RequestView;

/** One issue seen as a request: departments, legs, timers, survey. */
@LicensedOnly
@Path("requests/{issueKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestResource {

    private final Access access;
    private final Figures figures;
    private final PanelMap panel;
    private final TemplateRenderer templates;

    @Inject
    public RequestResource(Access access, Figures figures, PanelMap panel, TemplateRenderer templates) {
        this.access = access;
        this.figures = figures;
        this.panel = panel;
        this.templates = templates;
    }

    @GET
    public RequestView read(@PathParam("issueKey") String issueKey) {
        return figures.of(access.visibleIssue(issueKey));
    }

    /** The issue panel as it is now, for the browser to put in the old one's place. */
    @GET
    @Path("panel")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String panel(@PathParam("issueKey") String issueKey) throws IOException {
        StringWriter html = new StringWriter();
        templates.render("templates/sla/panel.vm", panel.of(access.visibleIssue(issueKey)), html);
        return html.toString();
    }
}
