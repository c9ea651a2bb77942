package org.internalcustomer.jira.sla;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.sla.QueueQuery.After;
import org.internalcustomer.jira.sla.QueueQuery.Part;
import org.internalcustomer.jira.sla.QueueQuery.Sort;

/** What a department has to do. */
@LicensedOnly
@Path("queues/{department}")
@Produces(MediaType.APPLICATION_JSON)
public final class QueueResource {

    private final Access access;
    private final Configurations configurations;
    private final Queues queues;

    @Inject
    public QueueResource(Access access, Configurations configurations, Queues queues) {
        this.access = access;
        this.configurations = configurations;
        this.queues = queues;
    }

    @GET
    public QueueView read(
            @PathParam("department") String department,
            @QueryParam("part") @DefaultValue("work") String part,
            @QueryParam("sort") @DefaultValue("due") String sort,
            @QueryParam("customer") @DefaultValue("") String customer,
            @QueryParam("service") @DefaultValue("") String service,
            @QueryParam("project") @DefaultValue("") String project,
            @QueryParam("after") @DefaultValue("") String after) {
        access.user();
        Departments departments = configurations.current().organisation().departments();
        String key = departments
                .find(department)
                .orElseThrow(() -> NotFound.of("department", department))
                .key();
        QueueQuery query = new QueueQuery(
                key,
                Part.named(part),
                Sort.named(sort),
                customer,
                service,
                project,
                Optional.of(after).filter(text -> !text.isEmpty()).map(After::read));
        return queues.read(query.by(departments));
    }
}
