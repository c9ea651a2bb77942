package org.internalcustomer.jira.calendar;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The holiday sets that calendars share. */
@LicensedOnly
@Path("holiday-sets")
@Produces(MediaType.APPLICATION_JSON)
public final class HolidaySetsResource extends ItemsResource {

    @Inject
    public HolidaySetsResource(Items items) {
        super(items, HolidaySetSection.NAME);
    }
}
