package org.internalcustomer.jira.field;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import java.time.Instant;
import java.util.Optional;
import org.internalcustomer.jira.host.field.DueInstants;

/** By when the message of the customer that waits is to be answered (后续响应时限); empty while none waits. */
public final class NextResponseDueField extends DueField {

    private final DueInstants dueInstants;

    public NextResponseDueField(DateTimeFormatterFactory formats, DueInstants dueInstants) {
        super(formats);
        this.dueInstants = dueInstants;
    }

    @Override
    Optional<Instant> due(long issueId) {
        return dueInstants.nextResponse(issueId);
    }
}
