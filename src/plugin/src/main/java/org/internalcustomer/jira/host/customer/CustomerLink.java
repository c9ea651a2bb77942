package org.internalcustomer.jira.host.customer;

import java.time.Instant;

/**
 * What a token of ours opens.
 *
 * @param person user key
 */
public record CustomerLink(long issueId, String person, Instant expires) {

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expires);
    }
}
