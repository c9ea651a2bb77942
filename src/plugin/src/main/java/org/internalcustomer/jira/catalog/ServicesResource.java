package org.internalcustomer.jira.catalog;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The service catalogue; a deleted service is archived. */
@LicensedOnly
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
public final class ServicesResource extends ItemsResource {

    @Inject
    public ServicesResource(Items items) {
        super(items, ServiceSection.NAME);
    }
}
