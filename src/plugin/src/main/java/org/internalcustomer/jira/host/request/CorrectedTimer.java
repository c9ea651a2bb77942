package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A timer that an approved correction changed, as history has it and as it is with the correction.
 *
 * @param provider empty for nobody's
 * @param customer empty for nobody's
 */
public record CorrectedTimer(
        long issueId,
        String policy,
        String metric,
        int cycle,
        String provider,
        String customer,
        Optional<Instant> stopped,
        Figure raw,
        Figure corrected) {

    /** What tells a timer from the others of its issue, such as {@code RESOLUTION/1}. */
    public String name() {
        return metric + "/" + cycle;
    }

    /**
     * One way to see it.
     *
     * @param verdict {@code OPEN} while history has not decided
     */
    public record Figure(String verdict, Optional<Instant> due, long usedMillis) {

        /** Open past the due instant is breached. */
        public String verdictAt(Instant now) {
            return verdict.equals("OPEN") && due.filter(now::isAfter).isPresent() ? "BREACHED" : verdict;
        }
    }
}
