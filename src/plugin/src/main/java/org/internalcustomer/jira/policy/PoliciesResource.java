package org.internalcustomer.jira.policy;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The SLA policies; a deleted one is withdrawn from now on. */
@LicensedOnly
@Path("policies")
@Produces(MediaType.APPLICATION_JSON)
public final class PoliciesResource extends ItemsResource {

    @Inject
    public PoliciesResource(Items items) {
        super(items, PolicySection.NAME);
    }
}
