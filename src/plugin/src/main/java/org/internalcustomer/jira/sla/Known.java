package org.internalcustomer.jira.sla;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was stored of some issues before their histories are read again.
 *
 * @param timerKeys every timer that was there
 * @param fired the thresholds that have been told already, or will never be
 */
record Known(Map<Long, StoredRequest> requests, Set<String> timerKeys, Set<String> fired) {

    Optional<StoredRequest> request(long issueId) {
        return Optional.ofNullable(requests.get(issueId));
    }
}
