package org.internalcustomer.jira.calendar;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The working calendars; a deleted one is archived, and still counts for what names it. */
@LicensedOnly
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarsResource extends ItemsResource {

    private final CalendarAnswers answers;

    @Inject
    public CalendarsResource(Items items, CalendarAnswers answers) {
        super(items, CalendarSection.NAME);
        this.answers = answers;
    }

    @GET
    @Path("{key}/versions")
    public List<CalendarAnswers.VersionView> versions(@PathParam("key") String key) {
        return answers.versions(key);
    }

    @GET
    @Path("{key}/elapsed")
    public CalendarAnswers.ElapsedView elapsed(
            @PathParam("key") String key, @QueryParam("from") String from, @QueryParam("to") String to) {
        return answers.elapsed(key, from, to);
    }

    @GET
    @Path("{key}/due")
    public CalendarAnswers.DueView due(
            @PathParam("key") String key, @QueryParam("from") String from, @QueryParam("budget") String budget) {
        return answers.due(key, from, budget);
    }
}
