package org.internalcustomer.jira.department;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** The departments; a deleted one is archived. */
@LicensedOnly
@Path("departments")
@Produces(MediaType.APPLICATION_JSON)
public final class DepartmentsResource extends ItemsResource {

    @Inject
    public DepartmentsResource(Items items) {
        super(items, DepartmentSection.NAME);
    }
}
