package org.internalcustomer.jira.dispute;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import java.time.InstantSource;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.internalcustomer.jira.dispute.DisputeResource.DisputeView;
import org.internalcustomer.jira.host.access.Access;

/** All open ownership disputes that the asker may see, the oldest first. */
@LicensedOnly
@Path("disputes")
@Produces(MediaType.APPLICATION_JSON)
public final class DisputesResource {

    private final Access access;
    private final DisputeList list;
    private final InstantSource clock;

    @Inject
    public DisputesResource(Access access, DisputeList list, InstantSource clock) {
        this.access = access;
        this.list = list;
        this.clock = clock;
    }

    /** @param hidden how many more there are on issues that the asker may not see */
    public record OpenView(List<DisputeView> disputes, int hidden) {}

    @GET
    public OpenView open() {
        access.user();
        DisputeList.Listed open = list.open();
        long now = clock.millis();
        return new OpenView(
                open.lines().stream()
                        .map(line -> DisputeView.of(line.issue().getKey(), line.dispute(), now))
                        .toList(),
                open.hidden());
    }
}
