package org.internalcustomer.jira.admin;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.startup.HealthCheck;

/** How the app's parts stand. */
@AdminOnly
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private final Access access;
    private final Health health;

    @Inject
    public HealthResource(Access access, Health health) {
        this.access = access;
        this.health = health;
    }

    /** @param state the worst of the parts */
    public record HealthView(String state, List<PartView> parts) {}

    /** @param part its name, in the viewer's language */
    public record PartView(String part, String state, String detail) {}

    @GET
    public HealthView read() {
        access.administrator();
        List<PartView> parts = health.parts();
        String worst = HealthCheck.State.GOOD.name();
        for (HealthCheck.State state : HealthCheck.State.values()) {
            if (parts.stream().anyMatch(part -> part.state().equals(state.name()))) {
                worst = state.name();
            }
        }
        return new HealthView(worst, parts);
    }
}
