package org.internalcustomer.jira.calendar;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** What a working calendar would say that is not saved. */
@LicensedOnly
@Path("calendar-drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarDraftResource {

    private final CalendarDrafts drafts;

    @Inject
    public CalendarDraftResource(CalendarDrafts drafts) {
        this.drafts = drafts;
    }

    @POST
    @Path("due")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDrafts.DraftDueView due(@QueryParam("budget") String budget, String calendar) {
        return drafts.due(budget, calendar);
    }
}
