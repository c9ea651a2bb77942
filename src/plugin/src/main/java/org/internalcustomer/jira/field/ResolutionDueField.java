package org.internalcustomer.jira.field;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.field.DueInstants;

/** By when the request is to be resolved (解决时限). */
public final class ResolutionDueField extends DueField {

    private final DueInstants dueInstants;

    public ResolutionDueField(DateTimeFormatterFactory formats, DueInstants dueInstants) {
        super(formats);
        this.dueInstants = dueInstants;
    }

    @Override
    Optional<Instant> due(long issueId) {
        return dueInstants.resolution(issueId);
    }
}
