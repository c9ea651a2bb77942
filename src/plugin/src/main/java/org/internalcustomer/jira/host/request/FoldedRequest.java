package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the fold of one issue's whole history says, for the features that count it or ask about it.
 *
 * @param requester the internal customer's user key
 * @param customer the customer department's key, empty where nobody's
 * @param service the service's key, empty without one
 * @param witnessed when a user's event of this issue was first seen; empty for one that was only imported so far
 */
public record FoldedRequest(
        long issueId,
        String issueKey,
        long projectId,
        Optional<String> requester,
        String customer,
        String service,
        Instant created,
        Optional<Instant> witnessed,
        List<FoldedTimer> timers,
        List<FoldedLeg> legs,
        List<FoldedResolution> resolutions) {

    public FoldedRequest {
        timers = List.copyOf(timers);
        legs = List.copyOf(legs);
        resolutions = List.copyOf(resolutions);
    }
}
