package org.internalcustomer.jira.recovery;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.recovery.ComplaintFigures;
import org.internalcustomer.jira.host.recovery.Complaints;

/** What other features are told of complaints. */
public final class ReadableComplaints implements ComplaintFigures {

    private final RecoveryFigures figures;
    private final Roles roles;
    private final Access access;

    public ReadableComplaints(RecoveryFigures figures, Roles roles, Access access) {
        this.figures = figures;
        this.roles = roles;
        this.access = access;
    }

    @Override
    public Map<String, Complaints> between(Instant from, Instant to) {
        return figures.byProvider(from, to);
    }

    @Override
    public Set<String> readable() {
        return roles.ledBy(access.user().key());
    }
}
