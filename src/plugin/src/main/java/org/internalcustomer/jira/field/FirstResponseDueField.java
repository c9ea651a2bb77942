package org.internalcustomer.jira.field;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.field.DueInstants;

/** By when the customer is to hear from the provider (响应时限). */
public final class FirstResponseDueField extends DueField {

    private final DueInstants dueInstants;

    public FirstResponseDueField(DateTimeFormatterFactory formats, DueInstants dueInstants) {
        super(formats);
        this.dueInstants = dueInstants;
    }

    @Override
    Optional<Instant> due(long issueId) {
        return dueInstants.firstResponse(issueId);
    }
}
