package org.internalcustomer.jira.survey;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import javax.inject.Inject;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.rest.Items;
import org.internalcustomer.jira.host.rest.ItemsResource;

/** How single departments and services are asked about; a deleted design is archived. */
@LicensedOnly
@Path("survey-designs")
@Produces(MediaType.APPLICATION_JSON)
public final class SurveyDesignsResource extends ItemsResource {

    @Inject
    public SurveyDesignsResource(Items items) {
        super(items, SurveyDesignSection.NAME);
    }
}
