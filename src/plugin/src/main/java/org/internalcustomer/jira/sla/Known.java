package org.internalcustomer.jira.sla;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was stored of some issues before their histories are read again.
 *
 * @param wakes when the sweep was to look at every timer that was there, by its key
 * @param fired the thresholds that have been told already, or will never be
 */
record Known(Map<Long, StoredRequest> requests, Map<String, OptionalLong> wakes, Set<String> fired) {

    Optional<StoredRequest> request(long issueId) {
        return Optional.ofNullable(requests.get(issueId));
    }

    /** What a fold that is stored upon this is numbered. */
    long nextGeneration(long issueId) {
        return request(issueId).map(request -> request.generation() + 1).orElse(1L);
    }

    /** Whether somebody was about to be told of it. */
    boolean wasDue(String timerKey, long now) {
        OptionalLong wake = wakes.getOrDefault(timerKey, OptionalLong.empty());
        return wake.isPresent() && wake.getAsLong() <= now;
    }
}
