package org.internalcustomer.jira.catalog;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The routing rules; a deleted rule is archived. */
@LicensedOnly
@Path("routing-rules")
@Produces(MediaType.APPLICATION_JSON)
public final class RoutingResource extends ItemsResource {

    @Inject
    public RoutingResource(Items items) {
        super(items, RoutingSection.NAME);
    }
}
